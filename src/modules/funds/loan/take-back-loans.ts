import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'

/**
 * Undoes what one entry did to loans: a pay-out leaves the loan approved, a repayment leaves its instalments owed, a written-off loan
 * is owed again. What was built on it is taken back first.
 */
export async function takeBackLoans(
  ctx: Context,
  { unitId, fundId, entryId }: { unitId: number; fundId: number; entryId: number },
): Promise<void> {
  const touched = await ctx.db
    .selectFrom('funds.movement as movement')
    .innerJoin('funds.loan as loan', (join) =>
      join.onRef('loan.unitId', '=', 'movement.unitId').onRef('loan.id', '=', 'movement.loanId'),
    )
    .where('movement.unitId', '=', unitId)
    .where('movement.fundId', '=', fundId)
    .where('movement.entryId', '=', entryId)
    .select(['movement.kind', 'loan.id as loanId', 'loan.planNo', 'loan.onlyOne'])
    .execute()
  if (touched.length === 0) return
  const loanIds = [...new Set(touched.map(({ loanId }) => loanId))]
  await refuseLaterSteps(ctx, { unitId, entryId, loanIds })
  await sql`delete from funds.allocation where unit_id = ${unitId} and entry_id = ${entryId}`.execute(
    ctx.db,
  )
  for (const { kind, loanId } of touched) {
    if (kind === 'payout') await dropPlan(ctx, unitId, loanId, 1)
    const state = kind === 'payout' ? 'approved' : 'paid_out'
    await ctx.db
      .updateTable('funds.loan')
      .set({ state, endedOn: null, ...(kind === 'payout' && { paidOutOn: null, planNo: 0 }) })
      .where('unitId', '=', unitId)
      .where('id', '=', loanId)
      .execute()
  }
  const made = await ctx.db
    .selectFrom('funds.loanPlan')
    .where('unitId', '=', unitId)
    .where('entryId', '=', entryId)
    .select(['loanId', 'planNo'])
    .execute()
  for (const { loanId, planNo } of made) {
    await dropPlan(ctx, unitId, loanId, planNo)
    await ctx.db
      .updateTable('funds.loan')
      .set({ planNo: planNo - 1 })
      .where('unitId', '=', unitId)
      .where('id', '=', loanId)
      .execute()
  }
}

/** The last step goes back first: no later payment, no later plan than the one this entry made. */
async function refuseLaterSteps(
  ctx: Context,
  { unitId, entryId, loanIds }: { unitId: number; entryId: number; loanIds: number[] },
): Promise<void> {
  const { rows } = await sql<{ later: string }>`
    select member.full_name as later from funds.loan
    join members.member on member.unit_id = loan.unit_id and member.id = loan.member_id
    where loan.unit_id = ${unitId} and loan.id = any(${loanIds}) and (
      exists (select from funds.movement as next where next.unit_id = loan.unit_id and next.loan_id = loan.id
        and next.entry_id > ${entryId} and next.reverses_id is null
        and not exists (select from funds.movement as back where back.unit_id = next.unit_id and back.reverses_id = next.id))
      or exists (select from funds.loan_plan as plan where plan.unit_id = loan.unit_id and plan.loan_id = loan.id
        and plan.plan_no > 1 and plan.plan_no > coalesce((select max(own.plan_no) from funds.loan_plan as own
          where own.unit_id = loan.unit_id and own.loan_id = loan.id and own.entry_id = ${entryId}),
          (select max(used.plan_no) from funds.allocation as used where used.unit_id = loan.unit_id
            and used.loan_id = loan.id and used.entry_id = ${entryId}), case when loan.state = 'written_off' then loan.plan_no else 1 end)))
    limit 1`.execute(ctx.db)
  if (rows[0])
    throw new Refused(
      `Khoản vay của ${rows[0].later} còn việc ghi sau lần này (trả tiếp, hoãn, chia lại); hãy rút lại việc sau cùng trước.`,
    )
}

async function dropPlan(
  ctx: Context,
  unitId: number,
  loanId: number,
  planNo: number,
): Promise<void> {
  for (const table of ['instalment', 'loan_plan'])
    await sql`delete from ${sql.id('funds', table)}
      where unit_id = ${unitId} and loan_id = ${loanId} and plan_no = ${planNo}`.execute(ctx.db)
  await ctx.db
    .updateTable('funds.loanPlan')
    .set({ untilDay: null })
    .where('unitId', '=', unitId)
    .where('loanId', '=', loanId)
    .where('planNo', '=', planNo - 1)
    .execute()
}
