import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import type { Every } from '../labels.ts'
import { inQueueOrder, type Waiting } from '../loan/queue-order.ts'
import type { RuleBook } from '../rule-book/rule-book-on.ts'
import { type Asked, type Coming, outlookOf } from './forecast.ts'

export type Queued = Waiting & Asked & { memberId: number; fullName: string }

/** What the forecast plays with: who waits, in order; what is still to come; how many pay in; what is usually borrowed. */
export type Play = {
  name: string
  home: number
  lent: number
  worth: number
  closedOn: string | null
  /** Of today. */
  rules: RuleBook | null
  queue: Queued[]
  coming: Coming[]
  people: number
  usual: { amount: number; termMonths: number } | null
}

/** The state of a fund today, in one statement. @throws NotFound when the unit has none of this number. */
export async function loadPlay(
  ctx: Context,
  { unitId, fundId }: { unitId: number; fundId: number },
): Promise<Play> {
  const { rows } = await sql<Play>`
    select fund.name, fund.home, fund.lent, fund.worth, fund.closed_on, row_to_json(rules) as rules,
      (select coalesce(json_agg(json_build_object('loanId', loan.id, 'purpose', loan.purpose, 'requestedOn', loan.requested_on,
          'amount', loan.amount, 'termMonths', loan.term_months, 'memberId', member.id, 'fullName', member.full_name,
          'borrowedBefore', (select count(*) from funds.loan as before where before.unit_id = loan.unit_id
            and before.fund_id = loan.fund_id and before.member_id = loan.member_id and before.paid_out_on is not null))), '[]')
        from funds.loan
        join members.member on member.unit_id = loan.unit_id and member.id = loan.member_id
        where loan.unit_id = fund.unit_id and loan.fund_id = fund.id and loan.state = 'approved') as queue,
      (select coalesce(json_agg(json_build_object('dueOn', due_on, 'amount', amount) order by due_on), '[]') from (
          select due_on, sum(principal)::bigint as amount from funds.remaining
          where unit_id = fund.unit_id and fund_id = fund.id and principal > 0 group by due_on) as due) as coming,
      (select count(*)::int from members.member
        join members.membership as period on period.unit_id = member.unit_id and period.member_id = member.id
          and members.covers(period.joined_on, period.left_on, ${ctx.today}::date)
        where member.unit_id = fund.unit_id and (rules.belongs = 'all' or exists (
          select from funds.participation as part where part.unit_id = member.unit_id and part.fund_id = fund.id
            and part.member_id = member.id and members.covers(part.from_day, part.until_day, ${ctx.today}::date)))) as people,
      (select json_build_object('amount', round(avg(amount))::bigint, 'termMonths', round(avg(term_months))::int)
        from (select amount, term_months from funds.loan where loan.unit_id = fund.unit_id and loan.fund_id = fund.id
          and state in ('approved', 'paid_out', 'repaid', 'written_off') order by requested_on desc limit 12) as recent
        having count(*) > 0) as usual
    from funds.fund
    left join funds.rule_book as rules on rules.unit_id = fund.unit_id
      and rules.id = funds.rule_book_on(fund.unit_id, fund.id, ${ctx.today}::date)
    where fund.unit_id = ${unitId} and fund.id = ${fundId}`.execute(ctx.db)
  const [found] = rows
  if (!found) throw new NotFound()
  const ceiling = found.rules?.loanCeiling
  const usual =
    found.usual ??
    (ceiling ? { amount: ceiling, termMonths: found.rules?.maxTermMonths ?? 12 } : null)
  return { ...found, queue: inQueueOrder(found.queue, found.rules?.priority ?? []), usual }
}

/** What is foreseen for this fund as it stands; with another level of contribution, if one is given. */
export function outlookOfPlay(today: string, play: Play, level = play.rules?.contribution ?? 0) {
  const { home, coming, queue, usual, people, rules } = play
  const monthly = monthlyOf(people, level, rules?.contributionEvery ?? 'month')
  const payDay = rules?.payDay ?? 5
  return { monthly, ...outlookOf({ today, home, coming, queue, monthly, payDay, usual }) }
}

const monthsBetween: Record<Every, number> = { month: 1, quarter: 3, year: 12, free: 1 }

/** What comes in a month when so many pay that much so often; whole đồng. */
function monthlyOf(people: number, contribution: number | null, every: Every): number {
  return Math.floor((people * (contribution ?? 0)) / monthsBetween[every])
}
