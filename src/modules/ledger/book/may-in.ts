import type { Context } from '#platform/context.ts'
import { standingOf } from '#platform/operation.ts'
import type { Rights, Role } from '#platform/rights.ts'
import {
  closeMonths,
  decideOnBook,
  decideOnPayments,
  inspectCash,
  keepBook,
  proposePayments,
} from '../permissions.ts'

/** What the reader of the book may do in it, so that screens offer only that. The commands decide again. */
export function mayIn(ctx: Context) {
  const { roles, from } = standingOf(ctx)
  const is = (rights: Exclude<Rights, string>) =>
    roles.some((role: Role) => rights[from]?.includes(role))
  return {
    keeps: is(keepBook),
    proposes: is(proposePayments),
    decides: is(decideOnPayments),
    closes: is(closeMonths),
    rules: is(decideOnBook),
    inspects: is(inspectCash),
  }
}
