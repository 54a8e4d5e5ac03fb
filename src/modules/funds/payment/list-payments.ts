import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import type { PaymentKind, PaymentState } from '../labels.ts'
import { readLoans } from '../permissions.ts'

/** Payments of funds that needed two people: what waits first, the earliest on top, then what is over (200 at most). */
export const listPayments = query({
  name: 'funds.list-payments',
  summary: 'Các khoản chi của quỹ cần hai người',
  allow: readLoans,
  input: z.object({ unitId: id }),
  async run(ctx, { unitId }) {
    const rows = await ctx.db
      .selectFrom('funds.payment as payment')
      .innerJoin('funds.fund as fund', (join) =>
        join.onRef('fund.unitId', '=', 'payment.unitId').onRef('fund.id', '=', 'payment.fundId'),
      )
      .leftJoin('members.member as member', (join) =>
        join
          .onRef('member.unitId', '=', 'payment.unitId')
          .onRef('member.id', '=', 'payment.memberId'),
      )
      .where('payment.unitId', '=', unitId)
      .orderBy(sql`array_position(array['waiting', 'approved'], payment.state)`)
      .orderBy(
        sql`case when payment.state in ('waiting', 'approved') then payment.id else -payment.id end`,
      )
      .limit(200)
      .select(['payment.id as paymentId', 'payment.fundId', 'fund.name as fundName', 'fund.home'])
      .select(['payment.kind', 'payment.state', 'payment.amount', 'payment.toName', 'payment.note'])
      .select(['payment.proposedBy', 'payment.proposedName', 'payment.proposedOn'])
      .select(['payment.decidedName', 'payment.decidedOn', 'payment.remark', 'payment.entryId'])
      .select(['payment.receiptNumber', 'member.personId'])
      .execute()
    return rows.map(({ proposedBy, personId, ...row }) => ({
      ...row,
      kind: row.kind as PaymentKind,
      state: row.state as PaymentState,
      mine: proposedBy === ctx.actor?.accountId,
      forMe: personId !== null && personId === ctx.actor?.personId,
    }))
  },
})
