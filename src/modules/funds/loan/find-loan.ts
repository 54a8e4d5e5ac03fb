import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { standingOf } from '#platform/operation.ts'
import { query } from '#platform/query.ts'
import { payOff } from '../instalment/allocate-repayment.ts'
import type { InterestKind } from '../instalment/loan-schedule.ts'
import type { LoanState, PurposeCode, planReasonLabels } from '../labels.ts'
import { readLoans } from '../permissions.ts'

/** One loan with its plan and payments: for who keeps and decides, and for the borrower. The reading is logged. */
export const findLoan = query({
  name: 'funds.find-loan',
  summary: 'Một khoản vay',
  allow: { own: [...readLoans.own, 'member'] },
  sensitive: true,
  input: z.object({ unitId: id, loanId: id }),
  async run(ctx, { unitId, loanId }) {
    const loan = await loanOf(ctx, unitId, loanId)
    const isOfficer = standingOf(ctx).roles.some(
      (role) => role !== 'member' && role !== 'group-leader',
    )
    // What an actor may not see does not exist.
    if (!loan || !(isOfficer || loan.personId === ctx.actor?.personId)) throw new NotFound()
    const remaining = loan.instalments.map(({ principalLeft, interestLeft, ...one }) => ({
      ...one,
      principal: principalLeft,
      interest: interestLeft,
    }))
    return {
      ...loan,
      isOfficer,
      isMine: loan.personId === ctx.actor?.personId,
      owed: loan.state === 'paid_out' ? payOff(remaining, ctx.today) : 0,
    }
  },
})

export type FoundLoan = Awaited<ReturnType<typeof findLoan>>

async function loanOf(ctx: Context, unitId: number, loanId: number) {
  const loan = await ctx.db
    .selectFrom('funds.loan as loan')
    .innerJoin('funds.fund as fund', (join) =>
      join.onRef('fund.unitId', '=', 'loan.unitId').onRef('fund.id', '=', 'loan.fundId'),
    )
    .innerJoin('members.member as member', (join) =>
      join.onRef('member.unitId', '=', 'loan.unitId').onRef('member.id', '=', 'loan.memberId'),
    )
    .leftJoin('members.member as guarantor', (join) =>
      join
        .onRef('guarantor.unitId', '=', 'loan.unitId')
        .onRef('guarantor.id', '=', 'loan.guarantorId'),
    )
    .innerJoin('organization.unitName as unit', (join) =>
      join
        .onRef('unit.unitId', '=', 'loan.unitId')
        .on(sql<boolean>`unit.valid @> ${ctx.today}::date`),
    )
    .where('loan.unitId', '=', unitId)
    .where('loan.id', '=', loanId)
    .select(['loan.id as loanId', 'loan.fundId', 'fund.name as fundName', 'loan.memberId'])
    .select(['member.fullName', 'member.personId', 'member.jobTitle', 'loan.purpose'])
    .select(['loan.purposeNote', 'loan.amount', 'loan.termMonths', 'loan.interestKind'])
    .select(['loan.ratePpm', 'loan.payDay', 'loan.state', 'loan.requestedOn', 'loan.decidedOn'])
    .select(['loan.firstAgreedName', 'loan.secondAgreedName', 'loan.decisionNote'])
    .select(['loan.firstAgreedBy', 'loan.paidOutOn', 'loan.endedOn', 'loan.planNo'])
    .select(['loan.purposeAskedOn', 'loan.purposeAnsweredOn', 'loan.purposeAnswer'])
    .select(['guarantor.fullName as guarantorName', 'unit.name as unitName', 'unit.place'])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('funds.instalment as due')
          .where('due.unitId', '=', unitId)
          .whereRef('due.loanId', '=', 'loan.id')
          .whereRef('due.planNo', '=', 'loan.planNo')
          .orderBy('due.no')
          .select(['due.no', 'due.dueOn', 'due.principal', 'due.interest'])
          .select([leftOf('principal').as('principalLeft'), leftOf('interest').as('interestLeft')]),
      ).as('instalments'),
      jsonArrayFrom(
        eb
          .selectFrom('funds.loanPlan as plan')
          .where('plan.unitId', '=', unitId)
          .whereRef('plan.loanId', '=', 'loan.id')
          .orderBy('plan.planNo')
          .select(['plan.planNo', 'plan.fromDay', 'plan.reason', 'plan.note', 'plan.principal'])
          .select(['plan.decisionNumber', 'plan.byName']),
      ).as('plans'),
      jsonArrayFrom(
        eb
          .selectFrom('funds.movement as movement')
          .where('movement.unitId', '=', unitId)
          .whereRef('movement.loanId', '=', 'loan.id')
          .groupBy(['movement.entryId', 'movement.day'])
          .orderBy('movement.entryId')
          .select(['movement.entryId', 'movement.day'])
          .select((row) => [
            row.cast<number>(row.fn.sum('movement.amount'), 'bigint').as('amount'),
            sql<string>`min(movement.kind)`.as('kind'),
            sql<boolean>`bool_or(exists (select from funds.movement as back where back.unit_id = movement.unit_id and back.reverses_id = movement.id))`.as(
              'takenBack',
            ),
          ]),
      ).as('payments'),
    ])
    .executeTakeFirst()
  return (
    loan && {
      ...loan,
      state: loan.state as LoanState,
      purpose: loan.purpose as PurposeCode,
      interestKind: loan.interestKind as InterestKind,
      plans: loan.plans.map((plan) => ({
        ...plan,
        reason: plan.reason as keyof typeof planReasonLabels,
      })),
    }
  )
}

/** What is left of an instalment after its allocations; over the alias `due`. */
function leftOf(part: 'principal' | 'interest') {
  return sql<number>`due.${sql.ref(part)} - coalesce((select sum(paid.${sql.ref(part)}) from funds.allocation as paid
    where paid.unit_id = due.unit_id and paid.loan_id = due.loan_id and paid.plan_no = due.plan_no and paid.no = due.no), 0)::bigint`
}
