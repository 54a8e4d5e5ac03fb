import type { Context } from '#platform/context.ts'
import { standingOf } from '#platform/operation.ts'
import type { Rights } from '#platform/rights.ts'
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
export function mayIn(ctx: Context) {
  const { roles } = standingOf(ctx)
  const may = (allowed: Rights) =>
    typeof allowed !== 'string' && roles.some((role) => allowed.own?.includes(role))
  return {
    enters: may(enterCases),
    decides: may(decideCases),
    manages: may(manageCatalogue),
    pays: may(payCases),
    keepsPapers: may(keepPapers),
    readsVisits: may(readVisits),
    counts: may(readCounts),
  }
}
export type May = ReturnType<typeof mayIn>
