import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Database } from '#platform/database/connect.ts'
import { test } from '#testing/test.ts'
import { auditInvariants, proveInvariants } from './invariant.ts'

async function givenChain(db: Database, length: number) {
  for (let line = 1; line <= length; line += 1)
    await sql`select platform.append_audit_line(7, 1, 'command', 'x.y', ${JSON.stringify({ line })}::jsonb)`.execute(
      db,
    )
}

/** Changes the chain as somebody with the database in hand would. */
async function tamper(db: Database, change: string) {
  await db.transaction().execute(async (db) => {
    await sql`set local session_replication_role = replica`.execute(db)
    await sql.raw(change).execute(db)
  })
}

test('a chain that nobody touched has no problem', async ({ ctx }) => {
  await givenChain(ctx.db, 5)

  expect(
    (await proveInvariants(ctx.db, auditInvariants)).flatMap((finding) => finding.problems),
  ).toEqual([])
})

for (const [what, change, said] of [
  [
    'a line changed by hand',
    `update platform.audit_line set input = '{"line": 9}' where seq = 3`,
    'dòng ghi vết 3: nội dung đã bị sửa',
  ],
  [
    'a line taken out',
    'delete from platform.audit_line where seq = 3',
    'dòng ghi vết 4: thiếu dòng ngay trước',
  ],
  [
    'a hash recomputed for one line only',
    `update platform.audit_line set hash = sha256('x') where seq = 2`,
    'dòng ghi vết 3: không nối với dòng trước',
  ],
] as const) {
  test(`${what} is found and named`, async ({ ctx }) => {
    await givenChain(ctx.db, 5)
    await tamper(ctx.db, change)

    const [finding] = await proveInvariants(ctx.db, auditInvariants)

    expect(finding?.problems.join('\n')).toContain(said)
  })
}
