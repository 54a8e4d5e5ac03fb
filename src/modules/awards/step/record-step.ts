import type { Context } from '#platform/context.ts'
import type { StepKind } from '../labels.ts'

export type NewStep = {
  unitId: number
  proposalId: number
  kind: StepKind
  fromUnitId: number
  toUnitId?: number | null
  remark?: string
}

/** Who did what with a proposal, from where to where; shown on its page. */
export async function recordSteps(ctx: Context, steps: readonly NewStep[]): Promise<void> {
  await ctx.db
    .insertInto('awards.step')
    .values(
      steps.map((step) => ({
        remark: '',
        ...step,
        onDay: ctx.today,
        accountId: ctx.actor?.accountId ?? null,
        byName: ctx.actor?.name ?? '',
      })),
    )
    .execute()
}
