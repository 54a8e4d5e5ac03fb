import { sql } from 'kysely'
import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id, optional } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { fitsAudience } from '../event/fits-audience.ts'
import { mayIn } from '../event/may-in.ts'
import type { EventState, How, RegistrationState } from '../labels.ts'
import { readLists } from '../permissions.ts'
import { onlyLeadsGroup, withinReach } from '../registration/within-reach.ts'

export type ListedPerson = {
  memberId: number
  fullName: string
  groupId: number | null
  groupName: string | null
  state: RegistrationState | null
  ticket: string | null
  /** The number of the registration: who waits is called in this order. */
  place: number | null
  guests: number
  children: number
  /** How the coming was noted; null: did not come. */
  how: How | null
  cameAt: string | null
}

/**
 * An event with everybody who was invited, registered or came, by group and name: for the page, the tick list, the door and the
 * paper to sign. Those who registered come in the order of the queue where `inOrder`.
 */
export const findAttendanceList = query({
  name: 'activities.find-list',
  summary: 'Danh sách đăng ký và có mặt của một hoạt động',
  allow: readLists,
  input: z.object({
    unitId: id,
    eventId: id,
    /** `registered`: only who registered or came. `invited`: all who were invited. */
    of: z.enum(['registered', 'invited']).default('registered').catch('registered'),
    /** Only those of this group or section. */
    groupId: optional(id).catch(null),
  }),
  async run(ctx, { unitId, eventId, of, groupId }) {
    const { rows } = await sql<{
      eventId: number
      title: string
      kindName: string
      startsOn: string
      endsOn: string
      atTime: string
      place: string
      state: EventState
      capacity: number | null
      seatsTaken: number
      registers: boolean
      companionsAllowed: number
      otherGuests: number
      otherChildren: number
      unitName: string
      upperName: string
      unitPlace: string
      groups: { value: string; label: string }[]
      people: ListedPerson[]
    }>`
      select event.id as event_id, event.title, kind.name as kind_name, event.starts_on, event.ends_on, event.at_time, event.place, event.state,
        event.capacity, event.seats_taken, event.registers, event.companions_allowed, event.other_guests, event.other_children, name.name as unit_name, name.place as unit_place,
        coalesce((select upper.name from organization.unit_parent as up join organization.unit_name as upper on upper.unit_id = up.parent_id
          and upper.valid @> ${ctx.today}::date where up.unit_id = event.unit_id and up.valid @> ${ctx.today}::date), '') as upper_name,
        (select coalesce(json_agg(json_build_object('value', id::text, 'label', subunit.name) order by subunit.name), '[]') from organization.subunit
          where subunit.unit_id = event.unit_id and subunit.closed_on is null) as groups,
        (select coalesce(json_agg(json_build_object('memberId', person.member_id, 'fullName', person.full_name, 'groupId', person.group_id,
            'groupName', person.group_name, 'state', person.state, 'ticket', person.ticket, 'place', person.place, 'guests', person.guests, 'children', person.children,
            'how', person.how, 'cameAt', person.came_at) order by person.group_name nulls last, person.sort_key, person.member_id), '[]')
          from (
            select member.id as member_id, member.full_name, member.sort_key, team.id as group_id, team.name as group_name, place.state, place.ticket, place.id as place,
              coalesce(came.guests, place.guests, 0) as guests, coalesce(came.children, place.children, 0) as children, came.how, came.came_at
            from members.member as member
            left join activities.registration as place on place.unit_id = member.unit_id and place.event_id = event.id
              and place.member_id = member.id and place.state <> 'withdrawn'
            left join activities.attendance as came on came.unit_id = member.unit_id and came.event_id = event.id
              and came.member_id = member.id and not came.doubled
            left join lateral (select subunit.id, subunit.name, subunit.parent_id from members.group_assignment as seat
              join organization.subunit as subunit on subunit.unit_id = seat.unit_id and subunit.id = seat.subunit_id
              where seat.unit_id = member.unit_id and seat.member_id = member.id
                and members.covers(seat.from_day, seat.until_day, event.starts_on) limit 1) as team on true
            where member.unit_id = event.unit_id and ${withinReach(ctx)}
              and (place.id is not null or came.id is not null ${of === 'invited' ? sql`or ${fitsAudience(sql`event.starts_on`)}` : sql``})
              ${groupId ? sql`and ${groupId} in (team.id, team.parent_id)` : sql``}
          ) as person) as people
      from activities.event as event
      join activities.kind as kind on kind.code = event.kind
      join organization.unit_name as name on name.unit_id = event.unit_id and name.valid @> ${ctx.today}::date
      where event.unit_id = ${unitId} and event.id = ${eventId}`.execute(ctx.db)
    const [found] = rows
    if (!found) throw new NotFound('Không có hoạt động này.')
    return { ...found, may: mayIn(ctx, unitId), ownGroupOnly: onlyLeadsGroup(ctx) }
  },
})
