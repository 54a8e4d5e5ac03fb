import { sql } from 'kysely'

/**
 * How a year of a movement stands, over `movement (unit_id, id, year, on_day)`: who is expected on the day (members, groups, the unit
 * itself), how many of these have registered, and how many registrations were achieved. Each person and group counts once.
 */
export const standingOfYear = sql`
  (select count(*)::int from movements.expected_members(movement.unit_id, movement.id, movement.on_day))
    + (select count(*)::int from movements.expected_subunits(movement.unit_id, movement.id, movement.on_day))
    + (select count(*)::int from movements.content_on(movement.unit_id, movement.id, movement.on_day) where 'unit' = any (registrants))
    as expected,
  (select count(distinct one.member_id)::int from movements.registration as one
    join movements.expected_members(movement.unit_id, movement.id, movement.on_day) as expected on expected.member_id = one.member_id
    where one.unit_id = movement.unit_id and one.movement_id = movement.id and one.year = movement.year and one.state <> 'withdrawn')
    + (select count(distinct one.subunit_id)::int from movements.registration as one
      join movements.expected_subunits(movement.unit_id, movement.id, movement.on_day) as expected on expected.subunit_id = one.subunit_id
      where one.unit_id = movement.unit_id and one.movement_id = movement.id and one.year = movement.year and one.state <> 'withdrawn')
    + (select count(*)::int from movements.content_on(movement.unit_id, movement.id, movement.on_day) where 'unit' = any (registrants)
      and exists (select from movements.registration as one where one.unit_id = movement.unit_id and one.movement_id = movement.id
        and one.year = movement.year and one.member_id is null and one.subunit_id is null and one.state <> 'withdrawn'))
    as registered,
  (select count(*)::int from movements.registration as one
    where one.unit_id = movement.unit_id and one.movement_id = movement.id and one.year = movement.year and one.state = 'achieved')
    as achieved`
