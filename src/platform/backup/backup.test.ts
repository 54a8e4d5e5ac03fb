import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { connection } from '#platform/database/connect.ts'
import { openPGliteInMemory } from '#platform/database/open-pglite.ts'
import { givenMember, givenUnit } from '#testing/given.ts'
import { test } from '#testing/test.ts'
import { connectPGlite } from '../database/connect.ts'
import { auditInvariants, proveInvariants } from '../invariant.ts'
import { loadDump, readBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

async function backUp() {
  const file = join(await mkdtemp(join(tmpdir(), 'backup-')), 'union.zip')
  await writeBackup(await connection(), file)
  return file
}

test('a backup restores into an empty place with the same rows and walls, whichever database it came from', async ({
  ctx,
}) => {
  const unitId = await givenUnit(ctx.db)
  await givenMember(ctx.db, unitId, { fullName: "Đặng Thị 'Hoà' \\ <b>" })

  const { sql } = await readBackup(await backUp())
  const restored = connectPGlite(await openPGliteInMemory())
  await loadDump(restored.pool, sql)

  const members = await restored.db
    .selectFrom('members.member')
    .select(['fullName', 'searchKey'])
    .execute()
  expect(members).toMatchObject([{ fullName: "Đặng Thị 'Hoà' \\ <b>" }])
  const walls = await restored.pool.query("select from pg_policies where schemaname = 'members'")
  expect(walls.rowCount).toBeGreaterThan(0)
  expect(
    (await proveInvariants(restored.db, auditInvariants)).flatMap(({ problems }) => problems),
  ).toEqual([])
  await expect(loadDump(restored.pool, sql)).rejects.toThrow('không trống')
  await restored.close()
})

test('whoever works while a backup is made goes on working', async ({ ctx }) => {
  const count = () =>
    ctx.db
      .selectFrom('organization.unit')
      .where('id', '>', 0)
      .select(({ fn }) => fn.countAll<number>().as('units'))
      .executeTakeFirstOrThrow()
  await givenUnit(ctx.db)
  for (const _ of [1, 2, 3]) await count()

  const [, ...meanwhile] = await Promise.all([backUp(), count(), count()])

  expect([...meanwhile, await count()]).toEqual(Array(3).fill({ units: 1 }))
})

test('a damaged file, or one that is no backup, is refused with a sentence', async ({ ctx }) => {
  await givenUnit(ctx.db)
  const file = await backUp()
  const bytes = await readFile(file)
  await writeFile(file, bytes.subarray(0, bytes.length / 2))
  await expect(readBackup(file)).rejects.toThrow('cắt cụt')
  await writeFile(file, 'không phải zip')
  await expect(readBackup(file)).rejects.toThrow('không phải bản sao lưu')
})
