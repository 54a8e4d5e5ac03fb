import { sql } from 'kysely'
import { z } from 'zod'
import { plusDays } from '#platform/clock.ts'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { standingOf } from '#platform/operation.ts'
import { query } from '#platform/query.ts'
import { keepFunds, readLoans } from '../permissions.ts'

export type Reminder = {
  loanId: number
  fullName: string
  sex: 'female' | 'male'
  /** Only for those who keep the funds, and so do the reminding. */
  phone: string | null
  email: string | null
  /** Whole đồng that have fallen due, with what falls due within a week. */
  amount: number
  /** The earliest day of these. */
  dueOn: string
  /** The last time, where it was within a week: then it is enough. */
  remindedOn: string | null
  remindedBy: string | null
}

/** Who has something due by a week from now, the longest overdue first. Its reading is logged. */
export const listReminders = query({
  name: 'funds.list-reminders',
  summary: 'Lời nhắc trả kỳ vay',
  allow: readLoans,
  sensitive: true,
  input: z.object({ unitId: id, fundId: id }),
  async run(ctx, { unitId, fundId }) {
    const { roles } = standingOf(ctx)
    const reminds = roles.some((role) => keepFunds.own.some((keeper) => keeper === role))
    const { rows } = await sql<{ fundName: string; reminders: Reminder[] }>`
      select fund.name as fund_name, (select coalesce(json_agg(one order by one."dueOn", one."fullName"), '[]') from (
        select due.loan_id as "loanId", member.full_name as "fullName", member.sex,
          case when ${reminds}::boolean then member.phone end as phone, case when ${reminds}::boolean then member.email end as email,
          sum(due.principal + due.interest)::bigint as amount, min(due.due_on)::text as "dueOn",
          last.day::text as "remindedOn", last.by_name as "remindedBy"
        from funds.remaining as due
        join members.member on member.unit_id = due.unit_id and member.id = due.member_id
        left join lateral (select day, by_name from funds.reminder
          where reminder.unit_id = due.unit_id and reminder.loan_id = due.loan_id and reminder.day > ${plusDays(ctx.today, -7)}::date
          order by day desc limit 1) as last on true
        where due.unit_id = fund.unit_id and due.fund_id = fund.id and due.principal + due.interest > 0
          and due.due_on <= ${plusDays(ctx.today, 7)}::date
        group by due.loan_id, member.id, member.full_name, member.sex, member.phone, member.email, last.day, last.by_name) as one) as reminders
      from funds.fund where fund.unit_id = ${unitId} and fund.id = ${fundId}`.execute(ctx.db)
    const [found] = rows
    if (!found) throw new NotFound()
    return found
  },
})
