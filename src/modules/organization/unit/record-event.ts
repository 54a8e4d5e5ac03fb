import type { Context } from '#platform/context.ts'
import type { Decision } from './unit-fields.ts'

type UnitEvent = {
  unitId: number
  kind:
    | 'establish'
    | 'recognise'
    | 'rename'
    | 'merge_into'
    | 'receive_merged'
    | 'split_off'
    | 'split_from'
    | 'transfer'
    | 'close'
  onDay: string
  otherUnitId?: number | null
  note?: string
}

/** Writes into a unit's history what happened and by which document. */
export async function recordEvent(ctx: Context, event: UnitEvent, decision: Decision) {
  const { decisionNumber, decisionDay, decisionIssuer } = decision
  await ctx.db
    .insertInto('organization.unitEvent')
    .values({ ...event, decisionNumber, decisionDay, decisionIssuer })
    .execute()
}
