import type { Day } from '#platform/clock.ts'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { lockBook } from '../book/lock-book.ts'

/**
 * Ends a part on a day; nothing is written to it from that day on. Called within a command.
 *
 * @throws Refused while money, loans, contributions or anything held for others are left in it.
 */
export async function closePart(
  ctx: Context,
  { unitId, partId, closedOn }: { unitId: number; partId: number; closedOn: Day },
): Promise<void> {
  await lockBook(ctx, unitId)
  const left = await ctx.db
    .selectFrom('ledger.balance as balance')
    .innerJoin('ledger.account as account', (join) =>
      join
        .onRef('account.unitId', '=', 'balance.unitId')
        .onRef('account.code', '=', 'balance.account'),
    )
    .where('balance.unitId', '=', unitId)
    .where('balance.partId', '=', partId)
    .where('account.kind', 'in', ['asset', 'liability'])
    .groupBy(['account.code', 'account.name'])
    .having((row) => row(row.fn.sum('balance.debit'), '<>', row.fn.sum('balance.credit')))
    .select('account.name')
    .executeTakeFirst()
  if (left)
    throw new Refused(`Tài khoản “${left.name}” của quỹ này còn số dư. Hãy xử lý hết rồi mới đóng.`)
  await ctx.db
    .updateTable('ledger.part')
    .set({ closedOn })
    .where('unitId', '=', unitId)
    .where('id', '=', partId)
    .execute()
}
