import { type RawBuilder, sql } from 'kysely'

/** Whether the member `member` was invited to the event `event` (aliases of the tables), being a member on the day. */
export function fitsAudience(onDay: string | RawBuilder<string>): RawBuilder<boolean> {
  return sql<boolean>`member.merged_into is null and members.is_member_on(member.unit_id, member.id, ${onDay}::date) and (
    event.audience = 'all'
    or event.audience = 'women' and member.sex = 'female'
    or event.audience = 'subunit' and exists (select from members.group_assignment as place
      join organization.subunit as subunit on subunit.unit_id = place.unit_id and subunit.id = place.subunit_id
      where place.unit_id = member.unit_id and place.member_id = member.id and event.subunit_id in (subunit.id, subunit.parent_id)
        and members.covers(place.from_day, place.until_day, ${onDay}::date))
    or event.audience = 'body' and exists (select from organization.position_holding as seat
      where seat.unit_id = member.unit_id and seat.person_id = member.person_id and seat.body_id = event.body_id
        and seat.from_day <= ${onDay}::date and coalesce(seat.to_day >= ${onDay}::date, true)))`
}
