import { sql } from 'kysely'
import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import type { MovementKind, Registrant, ReviewKind } from '../labels.ts'
import { readMovements } from '../permissions.ts'
import { mayInMovements } from './may-in.ts'
import { movementState, registerBy, yearsOf } from './movement-years.ts'

export type Version = {
  fromDay: string
  slogan: string
  body: string
  ownBody: string
  criteria: string
  womenOnly: boolean
  unitKinds: { code: string; name: string }[]
  subunits: { subunitId: number; name: string }[]
  registrants: Registrant[]
  registerBy: string | null
  decisionNumber: string | null
  decisionDay: string | null
  decisionIssuer: string | null
  because: string
  byName: string
}
export type Review = {
  reviewId: number
  kind: ReviewKind
  year: number
  heldOn: string
  result: string
  worked: string
  lessons: string
  changes: string
  expected: number
  registered: number
  achieved: number
  byName: string
}
/** A unit directly below with everything below it: how many have seen it and carry it, and their numbers. */
export type Below = {
  unitId: number
  name: string
  seenOn: string | null
  carriers: number
  expected: number
  registered: number
  achieved: number
  reviewed: number
}
type Standing = {
  expected: number
  registered: number
  registrations: number
  achieved: number
  partly: number
  missed: number
}
export type GroupStanding = {
  subunitId: number | null
  name: string
  expected: number
  registered: number
}

type Found = {
  kind: MovementKind
  name: string
  launchedOn: string
  fromDay: string
  untilDay: string | null
  everyYear: boolean
  endedOn: string | null
  endedBecause: string
  mergedIntoId: number | null
  mergedInto: string | null
  mergedFrom: { movementId: number; name: string }[]
  launchedBy: string | null
  byName: string
  versions: Version[]
  reviews: Review[]
  below: Below[]
  standing: Standing
  groups: GroupStanding[]
  /** Of a carried one: what has become of it above since. */
  above: {
    endedOn: string | null
    endedBecause: string
    mergedInto: string | null
    changedOn: string
    changedBecause: string
  } | null
  /** Movements that run today, into which this one could be merged. */
  others: { movementId: number; name: string }[]
}

/**
 * A movement with what it said through time (the latest first), how a year of it stands, by group too, its reviews, and by unit directly
 * below, rolled up, who has seen and who carries it. No texts of registrations and no names of persons.
 */
export const findMovement = query({
  name: 'movements.find-movement',
  summary: 'Một phong trào thi đua',
  allow: readMovements,
  reach: 'branch',
  input: z.object({
    unitId: id,
    movementId: id,
    /** Nothing: this year, or the last one in which it ran. */
    year: z.coerce.number().int().min(1990).max(2100).optional().catch(undefined),
  }),
  async run(ctx, { unitId, movementId, year: asked }) {
    const span = await ctx.db
      .selectFrom('movements.movement')
      .where('unitId', '=', unitId)
      .where('id', '=', movementId)
      .where('withdrawnBecause', '=', '')
      .select(['fromDay', 'untilDay', 'endedOn', 'rootUnitId', 'rootMovementId'])
      .executeTakeFirst()
    if (!span) throw new NotFound('Không có phong trào này.')
    const years = yearsOf(span, ctx.today)
    const year = asked && years.includes(asked) ? asked : (years.at(-1) ?? 0)
    const root = span.rootUnitId
      ? { unitId: span.rootUnitId, movementId: span.rootMovementId }
      : { unitId, movementId }
    const onDay = sql`movements.counted_on(${year}::int, ${span.untilDay}::date, ${span.endedOn}::date, ${ctx.today}::date)`
    const { rows } = await sql<Found>`
      select movement.kind, movement.name, movement.launched_on, movement.from_day, movement.until_day, movement.every_year,
        movement.ended_on, movement.ended_because, movement.merged_into_id, movement.by_name,
        (select into_one.name from movements.movement as into_one
          where into_one.unit_id = movement.unit_id and into_one.id = movement.merged_into_id) as merged_into,
        (select coalesce(json_agg(json_build_object('movementId', gone.id, 'name', gone.name) order by gone.id), '[]')
          from movements.movement as gone where gone.unit_id = movement.unit_id and gone.merged_into_id = movement.id) as merged_from,
        (select name.short_name from organization.unit_name as name
          where name.unit_id = movement.root_unit_id and name.valid @> ${ctx.today}::date) as launched_by,
        ${versions} as versions, ${reviews} as reviews,
        (select row_to_json(found) from (select expected, registered, registrations, achieved, partly, missed
          from movements.standing(movement.unit_id, movement.id, ${year}::int, ${onDay})) as found) as standing,
        ${groups(year, onDay)} as groups,
        (select json_build_object('endedOn', ended_on, 'endedBecause', ended_because, 'mergedInto', merged_into,
            'changedOn', changed_on, 'changedBecause', changed_because)
          from movements.movements_above(movement.unit_id, ${ctx.today}::date) as launch
          where movement.root_unit_id is not null and launch.carried_id = movement.id) as above,
        (select coalesce(json_agg(json_build_object('movementId', other.id, 'name', other.name) order by other.search_key), '[]')
          from movements.movement as other where other.unit_id = movement.unit_id and other.id <> movement.id and other.kind = movement.kind
            and other.withdrawn_because = '' and (other.ended_on is null or other.ended_on > ${ctx.today}::date)
            and (other.until_day is null or other.until_day >= ${ctx.today}::date)) as others,
        ${below({ unitId, year, today: ctx.today, root })} as below
      from movements.movement where movement.unit_id = ${unitId} and movement.id = ${movementId}`.execute(
      ctx.db,
    )
    const [found] = rows
    const [current] = found?.versions.filter(({ fromDay }) => fromDay <= ctx.today) ?? []
    const version = current ?? found?.versions.at(-1)
    if (!found || !version) throw new NotFound('Không có phong trào này.')
    const isOver = [found.untilDay, found.endedOn].some((day) => day && day <= ctx.today)
    return {
      ...found,
      movementId,
      year,
      years,
      current: version,
      registerBy: registerBy(version.registerBy, found.fromDay, year),
      state: movementState({ ...found, withdrawn: false }, ctx.today),
      missingReviews: years.filter(
        (one) =>
          // The year of today is still running, unless the movement is over.
          (one < Number(ctx.today.slice(0, 4)) || isOver) &&
          !found.reviews.some((review) => review.kind === 'final' && review.year === one),
      ),
      may: mayInMovements(ctx, unitId),
    }
  },
})

const versions = sql`(select coalesce(json_agg(one order by one."fromDay" desc), '[]') from (
  select content.from_day as "fromDay", slogan, body, own_body as "ownBody", criteria, women_only as "womenOnly",
    registrants, register_by as "registerBy", decision_number as "decisionNumber", decision_day as "decisionDay",
    decision_issuer as "decisionIssuer", because, by_name as "byName",
    (select coalesce(json_agg(json_build_object('code', kind.code, 'name', kind.name) order by kind.level, kind.name), '[]')
      from organization.unit_kind as kind where kind.code = any (content.unit_kinds)) as "unitKinds",
    (select coalesce(json_agg(json_build_object('subunitId', seat.id, 'name', seat.name) order by seat.name), '[]')
      from movements.audience_subunit as part join organization.subunit as seat on seat.unit_id = part.unit_id and seat.id = part.subunit_id
      where part.unit_id = content.unit_id and part.movement_id = content.movement_id and part.from_day = content.from_day) as subunits
  from movements.content where content.unit_id = movement.unit_id and content.movement_id = movement.id) as one)`

const reviews = sql`(select coalesce(json_agg(one order by one."heldOn" desc, one."reviewId" desc), '[]') from (
  select id as "reviewId", kind, year, held_on as "heldOn", result, worked, lessons, changes, expected, registered, achieved, by_name as "byName"
  from movements.movement_review as review
  where review.unit_id = movement.unit_id and review.movement_id = movement.id and review.withdrawn_because = '') as one)`

/** Members only: how many of each group are expected and have registered. */
const groups = (year: number, onDay: ReturnType<typeof sql>) => sql`(
  select coalesce(json_agg(one order by one.name), '[]') from (
    select who.subunit_id as "subunitId", coalesce(seat.name, 'Ngoài các tổ') as name, count(*)::int as expected,
      count(*) filter (where exists (select from movements.registration as one where one.unit_id = movement.unit_id
        and one.movement_id = movement.id and one.year = ${year}::int and one.member_id = who.member_id and one.state <> 'withdrawn'))::int as registered
    from movements.expected_members(movement.unit_id, movement.id, ${onDay}) as who
    left join organization.subunit as seat on seat.unit_id = movement.unit_id and seat.id = who.subunit_id
    group by 1, 2) as one)`

type Root = { unitId: number; movementId: number | null }
const below = (asked: { unitId: number; year: number; today: string; root: Root }) => sql`(
  select coalesce(json_agg(one order by one.carriers > 0 desc, one."seenOn" is not null desc, one.name), '[]') from (
    select child.unit_id as "unitId", name.short_name as name,
      (select min(seen.seen_on) from movements.acknowledgement as seen
        join organization.unit_ancestor as place on place.unit_id = seen.unit_id and place.ancestor_id = child.unit_id and place.valid @> ${asked.today}::date
        where seen.root_unit_id = ${asked.root.unitId} and seen.root_movement_id = ${asked.root.movementId}) as "seenOn",
      sums.carriers, sums.expected, sums.registered, sums.achieved, sums.reviewed
    from organization.unit_parent as child
    join organization.unit_name as name on name.unit_id = child.unit_id and name.valid @> ${asked.today}::date
    cross join lateral (
      select count(*)::int as carriers, coalesce(sum(standing.expected), 0)::int as expected,
        coalesce(sum(standing.registered), 0)::int as registered, coalesce(sum(standing.achieved), 0)::int as achieved,
        count(*) filter (where exists (select from movements.movement_review as review where review.unit_id = carried.unit_id
          and review.movement_id = carried.id and review.year = ${asked.year}::int and review.kind = 'final' and review.withdrawn_because = ''))::int as reviewed
      from movements.movement as carried
      join organization.unit_ancestor as place on place.unit_id = carried.unit_id and place.ancestor_id = child.unit_id and place.valid @> ${asked.today}::date
      cross join lateral movements.standing(carried.unit_id, carried.id, ${asked.year}::int,
        movements.counted_on(${asked.year}::int, carried.until_day, carried.ended_on, ${asked.today}::date)) as standing
      where carried.root_unit_id = ${asked.root.unitId} and carried.root_movement_id = ${asked.root.movementId} and carried.withdrawn_because = ''
    ) as sums
    where child.parent_id = ${asked.unitId} and child.valid @> ${asked.today}::date) as one)`
