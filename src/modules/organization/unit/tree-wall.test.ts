import { sql } from 'kysely'
import { expect } from 'vitest'
import { enter } from '#platform/enter.ts'
import { inTransaction } from '#platform/transaction.ts'
import { givenUnit } from '#testing/given.ts'
import { test } from '#testing/test.ts'
import { unitKindLabels } from '../labels.ts'

test('with its own hands the server changes the tree only where it has entered', async ({
  ctx,
}) => {
  const ownId = await givenUnit(ctx.db)
  const otherId = await givenUnit(ctx.db)
  const asServer = <Result>(work: (db: typeof ctx.db) => Promise<Result>) =>
    inTransaction(ctx, async ({ db, ...rest }) => {
      await enter({ ...rest, db }, { unitId: ownId, branch: false })
      return work(db)
    })

  const changed = await asServer((db) =>
    db
      .updateTable('organization.unitName')
      .set({ name: 'Tên mới' })
      .where('unitId', 'in', [ownId, otherId])
      .returning('unitId')
      .execute(),
  )
  expect(changed).toEqual([{ unitId: ownId }])
  const closed = asServer((db) =>
    db
      .updateTable('organization.unit')
      .set({ closedOn: '2025-01-01' })
      .where('id', '=', otherId)
      .returning('id')
      .execute(),
  )
  expect(await closed).toEqual([])
  const place = { unitId: otherId, parentId: ownId, valid: '[2020-01-01,)' }
  await expect(
    asServer((db) => db.insertInto('organization.unitParent').values(place).execute()),
  ).rejects.toThrow('row-level security')
  await expect(
    asServer((db) => sql`delete from organization.unit_ancestor`.execute(db)),
  ).rejects.toThrow('permission denied')
})

test('the labels of kinds say what the table says', async ({ ctx }) => {
  const kinds = await ctx.db.selectFrom('organization.unitKind').select(['code', 'name']).execute()
  expect(Object.fromEntries(kinds.map((kind) => [kind.code, kind.name]))).toEqual(unitKindLabels)
})
