import type { Context } from '#platform/context.ts'
import { may } from '#platform/may.ts'
import {
  approvePrizes,
  decide,
  manageCatalogue,
  payPrizes,
  readFairness,
  readProposals,
  readWaiting,
  recordHonours,
  writeProposals,
} from '../permissions.ts'

/** What the asker may do with awards of this unit: which buttons and links a page shows. */
export function mayIn(ctx: Context, unitId: number) {
  return {
    decides: may(ctx, unitId, decide),
    approves: may(ctx, unitId, approvePrizes),
    pays: may(ctx, unitId, payPrizes),
    proposes: may(ctx, unitId, writeProposals),
    readsProposals: may(ctx, unitId, readProposals),
    readsWaiting: may(ctx, unitId, readWaiting) && Boolean(ctx.unit?.unitsBelow),
    manages: may(ctx, unitId, manageCatalogue),
    records: may(ctx, unitId, recordHonours),
    seesFairness: may(ctx, unitId, readFairness),
  }
}
export type May = ReturnType<typeof mayIn>
