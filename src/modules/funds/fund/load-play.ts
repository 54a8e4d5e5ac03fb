import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Every, PurposeCode } from '../labels.ts'
import { inQueueOrder, type Waiting } from '../loan/queue-order.ts'
import type { RuleBook } from '../rule-book/rule-book-on.ts'
import type { Asked, Coming } from './forecast.ts'

export type Queued = Waiting & Asked & { memberId: number; fullName: string }

/** What the forecast plays with: who waits, in order; what is still to come; how many pay in; what is usually borrowed. */
export type Play = {
  queue: Queued[]
  coming: Coming[]
  people: number
  usual: { amount: number; termMonths: number } | null
}

/** The state of a lending fund today, in one statement. */
export async function loadPlay(
  ctx: Context,
  { unitId, fundId, rules }: { unitId: number; fundId: number; rules: RuleBook },
): Promise<Play> {
  const { rows } = await sql<{
    queue: (Omit<Queued, 'purpose'> & { purpose: PurposeCode })[]
    coming: Coming[]
    people: number
    usual: { amount: number; termMonths: number } | null
  }>`
    select
      (select coalesce(json_agg(json_build_object('loanId', loan.id, 'purpose', loan.purpose, 'requestedOn', loan.requested_on,
          'amount', loan.amount, 'termMonths', loan.term_months, 'memberId', member.id, 'fullName', member.full_name,
          'borrowedBefore', (select count(*) from funds.loan as before where before.unit_id = loan.unit_id
            and before.fund_id = loan.fund_id and before.member_id = loan.member_id and before.paid_out_on is not null))), '[]')
        from funds.loan
        join members.member on member.unit_id = loan.unit_id and member.id = loan.member_id
        where loan.unit_id = ${unitId} and loan.fund_id = ${fundId} and loan.state = 'approved') as queue,
      (select coalesce(json_agg(json_build_object('dueOn', due_on, 'amount', amount) order by due_on), '[]') from (
          select due_on, sum(principal)::bigint as amount from funds.remaining
          where unit_id = ${unitId} and fund_id = ${fundId} and principal > 0 group by due_on) as due) as coming,
      (select count(*)::int from members.member
        join members.membership as period on period.unit_id = member.unit_id and period.member_id = member.id
          and members.covers(period.joined_on, period.left_on, ${ctx.today}::date)
        where member.unit_id = ${unitId} and (${rules.belongs === 'all'} or exists (
          select from funds.participation as part where part.unit_id = member.unit_id and part.fund_id = ${fundId}
            and part.member_id = member.id and members.covers(part.from_day, part.until_day, ${ctx.today}::date)))) as people,
      (select json_build_object('amount', round(avg(amount))::bigint, 'termMonths', round(avg(term_months))::int)
        from (select amount, term_months from funds.loan where unit_id = ${unitId} and fund_id = ${fundId}
          and state in ('approved', 'paid_out', 'repaid', 'written_off') order by requested_on desc limit 12) as recent
        having count(*) > 0) as usual`.execute(ctx.db)
  const [found] = rows
  if (!found) throw new Error('a select without from gives one row')
  const ceiling = rules.loanCeiling
  return {
    ...found,
    queue: inQueueOrder(found.queue, rules.priority),
    usual: found.usual ?? (ceiling ? { amount: ceiling, termMonths: rules.maxTermMonths } : null),
  }
}

const monthsBetween: Record<Every, number> = { month: 1, quarter: 3, year: 12, free: 1 }

/** What comes in a month when so many pay that much so often; whole đồng. */
export function monthlyOf(people: number, contribution: number | null, every: Every): number {
  return Math.floor((people * (contribution ?? 0)) / monthsBetween[every])
}
