import type { Context } from '#platform/context.ts'
import { may } from '#platform/may.ts'
import {
  enterRegistrations,
  manageMovements,
  readRegistrations,
  reviewMovements,
} from '../permissions.ts'

/** What the asker may do with the movements of this unit, for showing and hiding buttons. */
export function mayInMovements(ctx: Context, unitId: number) {
  return {
    manages: may(ctx, unitId, manageMovements),
    reviews: may(ctx, unitId, reviewMovements),
    reads: may(ctx, unitId, readRegistrations),
    enters: may(ctx, unitId, enterRegistrations),
  }
}
