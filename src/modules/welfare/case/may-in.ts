import type { Context } from '#platform/context.ts'
import { may } from '#platform/may.ts'
import {
  decideCases,
  enterCases,
  keepPapers,
  manageCatalogue,
  payCases,
  readCounts,
  readVisits,
} from '../permissions.ts'

/** What the asker may do in welfare of this unit: which buttons and links a page shows. */
export function mayIn(ctx: Context, unitId: number) {
  return {
    enters: may(ctx, unitId, enterCases),
    decides: may(ctx, unitId, decideCases),
    manages: may(ctx, unitId, manageCatalogue),
    pays: may(ctx, unitId, payCases),
    keepsPapers: may(ctx, unitId, keepPapers),
    readsVisits: may(ctx, unitId, readVisits),
    counts: may(ctx, unitId, readCounts),
  }
}
export type May = ReturnType<typeof mayIn>
