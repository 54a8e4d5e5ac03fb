import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { loadPlay, outlookOfPlay } from '../fund/load-play.ts'
import type { LoanState, PurposeCode } from '../labels.ts'
import { readLoans } from '../permissions.ts'

/** All loans of a fund by name: asked for, in the queue with the day each can be helped, out, overdue, ended. Its reading is logged. */
export const listLoans = query({
  name: 'funds.list-loans',
  summary: 'Danh sách vay của quỹ',
  allow: readLoans,
  sensitive: true,
  input: z.object({ unitId: id, fundId: id }),
  async run(ctx, { unitId, fundId }) {
    const play = await loadPlay(ctx, { unitId, fundId })
    const loans = await ctx.db
      .selectFrom('funds.loan as loan')
      .innerJoin('members.member as member', (join) =>
        join.onRef('member.unitId', '=', 'loan.unitId').onRef('member.id', '=', 'loan.memberId'),
      )
      .leftJoinLateral(
        sql<{
          owed: number
          overdue: number
          since: string | null
          nextOn: string | null
          nextAmount: number | null
        }>`(
          select coalesce(sum(principal + interest), 0)::bigint as owed,
            coalesce(sum(principal + interest) filter (where due_on < ${ctx.today}::date), 0)::bigint as overdue,
            (min(due_on) filter (where principal + interest > 0 and due_on < ${ctx.today}::date))::text as since,
            (min(due_on) filter (where principal + interest > 0 and due_on >= ${ctx.today}::date))::text as next_on,
            (array_agg(principal + interest order by due_on) filter (where principal + interest > 0 and due_on >= ${ctx.today}::date))[1] as next_amount
          from funds.remaining as due where due.unit_id = ${unitId} and due.loan_id = loan.id)`.as(
          'due',
        ),
        (join) => join.onTrue(),
      )
      .where('loan.unitId', '=', unitId)
      .where('loan.fundId', '=', fundId)
      .orderBy('loan.requestedOn', 'desc')
      .orderBy('loan.id', 'desc')
      .limit(1000)
      .select(['loan.id as loanId', 'loan.memberId', 'member.fullName', 'loan.purpose'])
      .select(['loan.amount', 'loan.termMonths', 'loan.state', 'loan.requestedOn'])
      .select(['loan.paidOutOn', 'loan.endedOn', 'loan.firstAgreedName', 'loan.purposeAskedOn'])
      .select(['loan.purposeAnsweredOn', 'due.owed', 'due.overdue', 'due.since'])
      .select(['due.nextOn', 'due.nextAmount'])
      .execute()
    const { helped } = outlookOfPlay(ctx.today, play)
    const onDay = new Map(
      helped.map((one, index) => [one.loanId, { place: index + 1, onDay: one.onDay }]),
    )
    return {
      fund: { name: play.name, home: play.home, lent: play.lent, worth: play.worth },
      loans: loans.map((loan) => ({
        ...loan,
        state: loan.state as LoanState,
        purpose: loan.purpose as PurposeCode,
        queued: onDay.get(loan.loanId) ?? null,
      })),
    }
  },
})
