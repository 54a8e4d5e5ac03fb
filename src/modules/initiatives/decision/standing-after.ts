import { type InitiativeState, type Result, type Scope, scopes } from '../labels.ts'

export type Decided = {
  result: Result
  scope: Scope
  decidedOn: string
  benefit: number | null
}

type After = {
  state: InitiativeState
  scope: Scope | null
  recognisedOn: string | null
  recognisedBenefit: number | null
}

/**
 * What an initiative is after these decisions, which stand in the order in which they were entered. Once recognised it stays so: a council
 * that does not widen the scope takes nothing away. The widest council's benefit counts.
 */
export function standingAfter(decisions: readonly Decided[]): After {
  const recognitions = decisions
    .filter(({ result }) => result === 'recognised')
    .toSorted((one, other) => scopes.indexOf(one.scope) - scopes.indexOf(other.scope))
  const widest = recognitions.at(-1)
  if (widest) {
    const days = recognitions.map(({ decidedOn }) => decidedOn).toSorted()
    return {
      state: 'recognised',
      scope: widest.scope,
      recognisedOn: days[0] ?? widest.decidedOn,
      recognisedBenefit: widest.benefit ?? 0,
    }
  }
  const none = { scope: null, recognisedOn: null, recognisedBenefit: null }
  const last = decisions.at(-1)?.result
  return { state: !last || last === 'recognised' ? 'waiting' : last, ...none }
}
