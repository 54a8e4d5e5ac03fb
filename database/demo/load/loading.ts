import type { Context } from '../../../src/platform/context.ts'
import { roles } from '../../../src/platform/rights.ts'
import type { Day, DecisionFact } from '../facts.ts'

/** What the loader has made so far: facts' keys to the database's identifiers. */
export type Loading = {
  /** Acts as an officer of every unit made so far. */
  ctx: Context
  units: Map<string, number>
  subunits: Map<string, number>
  terms: Map<string, number>
  bodies: Map<string, number>
  persons: Map<string, { personId: number; fullName: string; memberIds: Map<string, number> }>
}

/** One thing that somebody did on a day. Those of one day happen in the order of `rank`. */
export type Step = { on: Day; rank: number; run(loading: Loading): Promise<unknown> }

export function found<Value>(map: Map<string, Value>, key: string): Value {
  const value = map.get(key)
  if (value === undefined) throw new Error(`the demonstration names ${key} before it exists`)
  return value
}

export function decisionFields(decision: DecisionFact | null) {
  return decision
    ? { decisionNumber: decision.number, decisionDay: decision.on, decisionIssuer: decision.issuer }
    : {}
}

/** From now on the loader may act in this unit, too. */
export function remember(loading: Loading, slug: string, unitId: number): void {
  loading.units.set(slug, unitId)
  const { actor } = loading.ctx
  if (!actor) throw new Error('the loader acts as somebody')
  const rights = [...actor.rights, ...roles.map((role) => ({ unitId, role, subunitId: null }))]
  loading.ctx = { ...loading.ctx, actor: { ...actor, rights } }
}
