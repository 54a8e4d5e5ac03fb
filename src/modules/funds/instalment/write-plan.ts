import type { Context } from '#platform/context.ts'
import type { Instalment } from './loan-schedule.ts'

type Plan = {
  unitId: number
  loanId: number
  /** The plan that this one replaces; 0 for the first. */
  replaces: number
  fromDay: string
  reason: 'paid_out' | 'early' | 'paused' | 'rescheduled'
  note?: string
  decisionNumber?: string | null
  entryId?: number
  instalments: readonly Instalment[]
}

/** From its day on a loan is repaid by this plan. The database checks that it adds up. */
export async function writePlan(ctx: Context, plan: Plan): Promise<void> {
  const { unitId, loanId, replaces, fromDay, reason, instalments } = plan
  const planNo = replaces + 1
  if (replaces > 0)
    await ctx.db
      .updateTable('funds.loanPlan')
      .set({ untilDay: fromDay })
      .where('unitId', '=', unitId)
      .where('loanId', '=', loanId)
      .where('planNo', '=', replaces)
      .execute()
  await ctx.db
    .insertInto('funds.loanPlan')
    .values({
      unitId,
      loanId,
      planNo,
      fromDay,
      reason,
      principal: instalments.reduce((sum, one) => sum + one.principal, 0),
      note: plan.note ?? '',
      decisionNumber: plan.decisionNumber ?? null,
      entryId: plan.entryId ?? null,
      byName: ctx.actor?.name ?? '',
    })
    .execute()
  await ctx.db
    .insertInto('funds.instalment')
    .values(instalments.map((one, index) => ({ ...one, unitId, loanId, planNo, no: index + 1 })))
    .execute()
  await ctx.db
    .updateTable('funds.loan')
    .set({ planNo })
    .where('unitId', '=', unitId)
    .where('id', '=', loanId)
    .execute()
}
