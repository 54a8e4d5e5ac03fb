import type { Day } from '#platform/clock.ts'
import type { Context } from '#platform/context.ts'
import { type AccountRef, codeOf } from '../account/account-codes.ts'

/**
 * What each person stands at in an account of a part, debit less credit: what was lent to them is positive, what they
 * contributed negative. Those who stand at nought are left out. `personId`: only of this one.
 */
export async function balancesByPerson(
  ctx: Context,
  {
    unitId,
    account,
    partId,
    onDay,
    personId,
  }: { unitId: number; account: AccountRef; partId?: number; onDay?: Day; personId?: number },
): Promise<{ personId: number; amount: number }[]> {
  let postings = ctx.db
    .selectFrom('ledger.posting')
    .where('unitId', '=', unitId)
    .where('account', '=', codeOf(account))
    .where('personId', 'is not', null)
    .groupBy('personId')
    .having((row) => row(row.fn.sum('amount'), '<>', 0))
    .orderBy('personId')
    .select((row) => [
      row.ref('personId').$notNull().as('personId'),
      row.cast<number>(row.fn.sum('amount'), 'bigint').as('amount'),
    ])
  if (partId !== undefined) postings = postings.where('partId', '=', partId)
  if (personId !== undefined) postings = postings.where('personId', '=', personId)
  if (onDay) postings = postings.where('day', '<=', onDay)
  return postings.execute()
}
