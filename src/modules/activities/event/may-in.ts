import type { Context } from '#platform/context.ts'
import { may } from '#platform/may.ts'
import {
  keepLists,
  keepTraining,
  payExpenses,
  planEvents,
  proposeExpenses,
  readCounts,
  readLists,
  removePhotos,
} from '../permissions.ts'

/** What the asker may do here: which buttons and links a page shows. */
export function mayIn(ctx: Context, unitId: number) {
  return {
    plans: may(ctx, unitId, planEvents),
    keepsLists: may(ctx, unitId, keepLists),
    readsLists: may(ctx, unitId, readLists),
    pays: may(ctx, unitId, payExpenses),
    proposes: may(ctx, unitId, proposeExpenses),
    removesPhotos: may(ctx, unitId, removePhotos),
    keepsTraining: may(ctx, unitId, keepTraining),
    counts: may(ctx, unitId, readCounts),
  }
}
export type May = ReturnType<typeof mayIn>
