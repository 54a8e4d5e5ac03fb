import type { Context } from '#platform/context.ts'
import { may } from '#platform/may.ts'
import {
  closeMonths,
  decideOnBook,
  decideOnPayments,
  inspectCash,
  keepBook,
  proposePayments,
} from '../permissions.ts'

/** What the reader of the book may do in it, so that screens offer only that. The commands decide again. */
export function mayIn(ctx: Context, unitId: number) {
  return {
    keeps: may(ctx, unitId, keepBook),
    proposes: may(ctx, unitId, proposePayments),
    decides: may(ctx, unitId, decideOnPayments),
    closes: may(ctx, unitId, closeMonths),
    rules: may(ctx, unitId, decideOnBook),
    inspects: may(ctx, unitId, inspectCash),
  }
}
