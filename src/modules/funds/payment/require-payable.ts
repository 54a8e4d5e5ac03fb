import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import type { Fund } from '../fund/require-fund.ts'
import { standingInFund } from '../movement/standing-in-fund.ts'
import { ruleBookOn } from '../rule-book/rule-book-on.ts'

/** What a member who leaves is given back: everything, or as much as was asked. Whoever owes the fund settles that first. */
export async function requireRefundable(
  ctx: Context,
  fund: Fund,
  asked: { unitId: number; memberId: number; day: string; amount: number | null },
): Promise<{ personId: number; fullName: string; amount: number }> {
  const { unitId, memberId, day } = asked
  const { fundId } = fund
  const rules = await ruleBookOn(ctx, { unitId, fundId, onDay: day })
  if (!rules.refundOnLeaving || fund.kind === 'social')
    throw new Refused('Theo quy chế, tiền góp vào quỹ này không hoàn lại.')
  const { personId, fullName, contributed, owed } = await standingInFund(ctx, {
    unitId,
    fundId,
    memberId,
  })
  if (owed > 0)
    throw new Refused(`${fullName} còn nợ quỹ ${formatVnd(owed)}; hãy thu nợ trước khi hoàn.`)
  const amount = asked.amount ?? contributed
  if (amount <= 0 || amount > contributed)
    throw new Refused(`${fullName} còn ${formatVnd(contributed)} tiền góp trong quỹ.`)
  return { personId, fullName, amount }
}

export function requireSocial(fund: Fund): void {
  if (fund.kind !== 'social') throw new Refused('Chỉ tiền của quỹ xã hội mới chuyển đi nơi nhận.')
}

/** What members lent one another, and what was given for others, is not spent on activities. */
export function requireSpendable(fund: Fund): void {
  if (fund.kind === 'social' || fund.kind === 'mutual_aid')
    throw new Refused('Quỹ này không chi cho hoạt động: tiền để giúp nhau hoặc để chuyển đi.')
}
