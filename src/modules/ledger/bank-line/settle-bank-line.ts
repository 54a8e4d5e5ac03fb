import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { NotFound, Refused } from '#platform/errors.ts'

/** An open line, kept from others until commit. */
export async function openBankLine(ctx: Context, unitId: number, bankLineId: number) {
  const line = await ctx.db
    .selectFrom('ledger.bankLine')
    .where('unitId', '=', unitId)
    .where('id', '=', bankLineId)
    .select(['account', 'day', 'amount', 'description', 'state'])
    .forUpdate()
    .executeTakeFirst()
  if (!line) throw new NotFound('Sao kê không có dòng này.')
  if (line.state !== 'open') throw new Refused('Dòng sao kê này đã được xử lý.')
  return line
}

/**
 * Says that an entry is what a line of the bank tells. Called within a command.
 *
 * @throws Refused when the entry does not move the same amount in the same account.
 */
export async function settleBankLine(
  ctx: Context,
  { unitId, bankLineId, entryId }: { unitId: number; bankLineId: number; entryId: number },
): Promise<void> {
  const line = await openBankLine(ctx, unitId, bankLineId)
  const { amount } = await ctx.db
    .selectFrom('ledger.posting')
    .where('unitId', '=', unitId)
    .where('entryId', '=', entryId)
    .where('account', '=', line.account)
    .select(sql<number>`coalesce(sum(amount), 0)::bigint`.as('amount'))
    .executeTakeFirstOrThrow()
  if (amount !== line.amount)
    throw new Refused('Bút toán này không khớp số tiền với dòng sao kê trong cùng tài khoản.')
  await ctx.db
    .updateTable('ledger.bankLine')
    .set({ state: 'settled', entryId })
    .where('unitId', '=', unitId)
    .where('id', '=', bankLineId)
    .execute()
}
