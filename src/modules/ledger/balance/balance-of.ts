import { sql } from 'kysely'
import type { Day } from '#platform/clock.ts'
import type { Context } from '#platform/context.ts'
import { type AccountRef, codeOf } from '../account/account-codes.ts'

/**
 * What an account stands at, debit less credit, in whole đồng: what is in the cash box is positive, what is owed to
 * others negative. Without a part: of the whole book. Without a day: now. The unit must have been entered.
 */
export async function balanceOf(
  ctx: Context,
  {
    unitId,
    account,
    partId,
    onDay,
  }: { unitId: number; account: AccountRef; partId?: number; onDay?: Day },
): Promise<number> {
  const code = codeOf(account)
  const within = partId === undefined ? sql`` : sql`and part_id = ${partId}`
  const { rows } = await sql<{ amount: number }>`
    select (
      select coalesce(sum(debit - credit), 0) from ledger.balance
      where unit_id = ${unitId} and account = ${code} ${within}
        ${onDay ? sql`and month < date_trunc('month', ${onDay}::timestamp)::date` : sql``}
    )::bigint ${
      onDay
        ? sql`+ (
      select coalesce(sum(amount), 0) from ledger.posting
      where unit_id = ${unitId} and account = ${code} ${within}
        and day between date_trunc('month', ${onDay}::timestamp)::date and ${onDay}
    )::bigint`
        : sql``
    } as amount`.execute(ctx.db)
  return rows[0]?.amount ?? 0
}
