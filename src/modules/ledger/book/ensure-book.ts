import type { Context } from '#platform/context.ts'
import { generalPart } from '../part/general-part.ts'

/** Opens the unit's book with the shipped accounts and the general part, unless it has one. Called within a command. */
export async function ensureBook(ctx: Context, { unitId }: { unitId: number }): Promise<void> {
  const opened = await ctx.db
    .insertInto('ledger.book')
    .values({ unitId, openedOn: ctx.today })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (Number(opened.numInsertedOrUpdatedRows) === 0) return
  await ctx.db
    .insertInto('ledger.account')
    .columns(['unitId', 'code', 'name', 'kind', 'money', 'reportLine'])
    .expression((query) =>
      query
        .selectFrom('ledger.defaultAccount')
        .select((account) => [
          account.val(unitId).as('unitId'),
          'code',
          'name',
          'kind',
          'money',
          'reportLine',
        ]),
    )
    .execute()
  await ctx.db
    .insertInto('ledger.part')
    .values({
      unitId,
      id: generalPart,
      kind: 'general',
      name: 'Tài chính công đoàn',
      openedOn: '1900-01-01',
    })
    .execute()
}
