import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/fields.ts'
import { fitsAudience } from '../event/fits-audience.ts'
import { keepLists } from '../permissions.ts'
import { withinReach } from '../registration/within-reach.ts'
import { openAttendance } from './open-attendance.ts'

const ids = z.array(id).max(5000).default([])

/**
 * The tick list of a group leader, or names from paper afterwards. Ticked: came. Unticked, though ticked when the page was shown
 * (`before`): did not come after all. Who came in meanwhile by another door stays.
 */
export const tickAttendance = command({
  name: 'activities.tick-attendance',
  summary: 'Đánh dấu người có mặt theo danh sách',
  allow: keepLists,
  input: z.object({ unitId: id, eventId: id, present: ids, before: ids }),
  async run(ctx, { unitId, eventId, present, before }) {
    const event = await openAttendance(ctx, { unitId, eventId })
    const how = event.endsOn < ctx.today ? 'paper' : 'list'
    const { rows } = await sql<{ memberId: number }>`
      insert into activities.attendance (unit_id, event_id, member_id, how, guests, children, came_at, by_account_id, by_name)
      select ${unitId}, ${eventId}, member.id, ${how}, coalesce(place.guests, 0), coalesce(place.children, 0),
        greatest(least(now(), ${event.endsOn}::timestamptz), ${event.startsOn}::timestamptz), ${ctx.actor?.accountId ?? null}::bigint, ${ctx.actor?.name ?? ''}
      from members.member as member
      join activities.event as event on event.unit_id = member.unit_id and event.id = ${eventId}
      left join activities.registration as place on place.unit_id = member.unit_id and place.event_id = event.id
        and place.member_id = member.id and place.state = 'going'
      where member.unit_id = ${unitId} and member.id = any(${present}::bigint[]) and ${withinReach(ctx)}
        and (place.id is not null or ${fitsAudience(event.startsOn)})
      on conflict (unit_id, event_id, member_id) do nothing
      returning member_id`.execute(ctx.db)
    const gone = before.filter((memberId) => !present.includes(memberId))
    const removed = await sql`
      delete from activities.attendance as attendance using members.member as member
      where attendance.unit_id = ${unitId} and attendance.event_id = ${eventId} and attendance.member_id = any(${gone}::bigint[])
        and member.unit_id = ${unitId} and member.id = attendance.member_id and ${withinReach(ctx)}`.execute(
      ctx.db,
    )
    return { came: rows.length, removed: Number(removed.numAffectedRows ?? 0) }
  },
})
