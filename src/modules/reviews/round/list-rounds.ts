import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { may } from '#platform/may.ts'
import { standingOf } from '#platform/operation.ts'
import { query } from '#platform/query.ts'
import type { RoundKind, RoundState } from '../labels.ts'
import { countRounds, leadPeople, manageCriteria, manageRounds } from '../permissions.ts'
import { enoughPeople, mergedCounts } from './small-counts.ts'

/** The rounds of a year and how many have which degree; whoever may not see the people gets no count of few. */
export const listRounds = query({
  name: 'reviews.list-rounds',
  summary: 'Các đợt bình xét của một năm',
  allow: countRounds,
  reach: 'branch',
  input: z.object({
    unitId: id,
    year: z.coerce.number().int().min(1990).max(2100).optional().catch(undefined),
  }),
  async run(ctx, { unitId, year = Number(ctx.today.slice(0, 4)) }) {
    const { rows } = await sql<{
      roundId: number
      kind: RoundKind
      fromDay: string
      untilDay: string
      name: string
      state: RoundState
      subunitName: string | null
      people: number
      selfScored: number
      degrees: { name: string; rank: number; count: number }[]
    }>`
      select round.id as round_id, round.kind, round.from_day, round.until_day, round.name, round.state, subunit.name as subunit_name,
        (select count(*) from reviews.assessment as one where one.unit_id = round.unit_id and one.round_id = round.id) as people,
        (select count(*) from reviews.assessment as one where one.unit_id = round.unit_id and one.round_id = round.id and self_points is not null) as self_scored,
        case when round.state <> 'concluded' then '[]' else (select jsonb_agg(jsonb_build_object('name', band.name, 'rank', band.rank, 'count',
            (select count(*) from reviews.assessment as one where one.unit_id = round.unit_id and one.round_id = round.id and one.rank = band.rank)) order by band.rank)
          from reviews.band where band.unit_id = round.unit_id and band.set_id = round.set_id) end as degrees
      from reviews.round
      left join organization.subunit on subunit.unit_id = round.unit_id and subunit.id = round.subunit_id
      where round.unit_id = ${unitId} and round.state <> 'cancelled' and extract(year from round.from_day) = ${year}
      order by round.from_day desc, round.until_day, round.id`.execute(ctx.db)
    const { from, roles } = standingOf(ctx)
    const full =
      from === 'own' && roles.some((role) => role !== 'inspector' && role !== 'group-leader')
    const rounds = rows.map((round) => ({
      ...round,
      degrees: full ? round.degrees : mergedCounts(round.degrees),
      people: full || round.people >= enoughPeople ? round.people : null,
    }))
    return {
      year,
      rounds,
      opens: from === 'own' && may(ctx, unitId, leadPeople),
      manages: may(ctx, unitId, manageRounds),
      sets: may(ctx, unitId, manageCriteria),
    }
  },
})
