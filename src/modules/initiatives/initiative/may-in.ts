import type { Context } from '#platform/context.ts'
import { may } from '#platform/may.ts'
import { decideInitiatives, decideModels, enterInitiatives, writeModels } from '../permissions.ts'

/** What the asker may do with initiatives and models of this unit: which buttons and links a page shows. */
export function mayIn(ctx: Context, unitId: number) {
  return {
    enters: may(ctx, unitId, enterInitiatives),
    decides: may(ctx, unitId, decideInitiatives),
    writesModels: may(ctx, unitId, writeModels),
    decidesModels: may(ctx, unitId, decideModels),
  }
}
export type May = ReturnType<typeof mayIn>
