import { type RawBuilder, sql } from 'kysely'
import type { Gate } from '../gate/closed-by.ts'
import type { Degree, RoundKind } from '../labels.ts'
import type { Band, Quota } from '../quota/place-people.ts'

export type Criterion = { position: number; name: string; most: number }
export type Rules = {
  criteria: Criterion[]
  bands: (Band & { degree: Degree })[]
  gates: (Gate & { roundKinds: RoundKind[] })[]
  quotas: (Quota & { roundKinds: RoundKind[] })[]
}

/** Everything that a criteria set says, as one JSON value; `set` is the alias of reviews.criteria_set. */
export const rulesOf: RawBuilder<Rules> = sql<Rules>`jsonb_build_object(
  'criteria', (select coalesce(jsonb_agg(jsonb_build_object('position', position, 'name', name, 'most', most) order by position), '[]')
    from reviews.criterion where unit_id = set.unit_id and set_id = set.id),
  'bands', (select coalesce(jsonb_agg(jsonb_build_object('rank', rank, 'degree', degree, 'name', name, 'fromPoints', from_points) order by rank), '[]')
    from reviews.band where unit_id = set.unit_id and set_id = set.id),
  'gates', (select coalesce(jsonb_agg(jsonb_build_object('gateId', id, 'kind', kind, 'most', most, 'belowRank', below_rank, 'closesRank', closes_rank,
      'roundKinds', round_kinds, 'document', document) order by id), '[]') from reviews.gate where unit_id = set.unit_id and set_id = set.id),
  'quotas', (select coalesce(jsonb_agg(jsonb_build_object('rank', rank, 'scope', scope, 'most', most, 'percent', percent, 'womenFirst', women_first,
      'roundKinds', round_kinds, 'document', document) order by id), '[]') from reviews.quota where unit_id = set.unit_id and set_id = set.id))`

/** The rules of a set that hold for a kind of round. */
export function rulesFor(rules: Rules, kind: RoundKind): Rules {
  return {
    ...rules,
    gates: rules.gates.filter(({ roundKinds }) => roundKinds.includes(kind)),
    quotas: rules.quotas.filter(({ roundKinds }) => roundKinds.includes(kind)),
  }
}
