import { sql } from 'kysely'
import { z } from 'zod'
import { ownMember } from '#members'
import type { Context } from '#platform/context.ts'
import { id, optional } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { fitsAudience } from '../event/fits-audience.ts'
import type { EventState, RegistrationState } from '../labels.ts'
import { ownActivities } from '../permissions.ts'

/**
 * The events to which the member is invited and that are still to come, and those at which he or she holds a place or was; newest
 * first. `ahead`: how many wait before, for whoever waits.
 */
export const listMyActivities = query({
  name: 'activities.list-my-activities',
  summary: 'Hoạt động của tôi',
  allow: ownActivities,
  input: z.object({ unitId: id, eventId: optional(id) }),
  async run(ctx, { unitId, eventId }) {
    let rows = ctx.db
      .selectFrom('activities.event as event')
      .innerJoin('activities.kind as kind', 'kind.code', 'event.kind')
      .innerJoin('members.member as member', (join) =>
        join
          .onRef('member.unitId', '=', 'event.unitId')
          .on(sql<boolean>`member.id = ${ownMember(ctx, unitId)}`),
      )
      .leftJoin('activities.registration as place', (join) =>
        join
          .onRef('place.unitId', '=', 'event.unitId')
          .onRef('place.eventId', '=', 'event.id')
          .onRef('place.memberId', '=', 'member.id')
          .on('place.state', '<>', 'withdrawn'),
      )
      .leftJoin('activities.attendance as came', (join) =>
        join
          .onRef('came.unitId', '=', 'event.unitId')
          .onRef('came.eventId', '=', 'event.id')
          .onRef('came.memberId', '=', 'member.id'),
      )
      .where('event.unitId', '=', unitId)
      .where(
        sql<boolean>`(place.id is not null or came.id is not null or event.ends_on >= ${ctx.today}::date and event.state <> 'cancelled' and ${fitsAudience(ctx.today)})`,
      )
      .orderBy('event.startsOn', 'desc')
      .orderBy('event.id', 'desc')
      .limit(200)
      .select([
        'event.id as eventId',
        'event.title',
        'event.plan',
        'kind.name as kindName',
        'event.startsOn',
        'event.endsOn',
        'event.atTime',
        'event.place',
        sql<EventState>`event.state`.as('state'),
        'event.cancelledBecause',
        'event.registers',
        'event.registerUntil',
        'event.capacity',
        'event.seatsTaken',
        'event.companionsAllowed',
        'event.result',
        sql<RegistrationState | null>`place.state`.as('registration'),
        'place.ticket',
        'place.guests',
        'place.children',
        sql<boolean>`place.promoted_at is not null`.as('promoted'),
        sql<boolean>`came.id is not null`.as('came'),
        sql<boolean>`exists (select from activities.registration as queued where queued.unit_id = event.unit_id
          and queued.event_id = event.id and queued.state = 'waiting')`.as('queued'),
        sql<number>`(select count(*) from activities.registration as before where before.unit_id = event.unit_id
          and before.event_id = event.id and before.state = 'waiting' and before.id < place.id)`.as(
          'ahead',
        ),
      ])
    if (eventId) rows = rows.where('event.id', '=', eventId)
    return { events: await rows.execute() }
  },
})

/** What waits for a member: events that ask for registration, a seat that became free, what is on in the next days. */
export function activitiesWaitingForMember(ctx: Context, unitId: number) {
  const own = ownMember(ctx, unitId)
  const mine = sql`from activities.event as event
    join members.member as member on member.unit_id = event.unit_id and member.id = ${own}
    left join activities.registration as place on place.unit_id = event.unit_id and place.event_id = event.id
      and place.member_id = member.id and place.state <> 'withdrawn'
    where event.unit_id = ${unitId} and event.state <> 'cancelled' and event.ends_on >= ${ctx.today}::date
      and not exists (select from activities.attendance as came where came.unit_id = event.unit_id and came.event_id = event.id and came.member_id = member.id)`
  return ctx.db
    .selectFrom(
      sql<{ what: string; count: number; day: string | null }>`(
        select 'own-event-open' as what, count(*) as count, min(event.starts_on) as day ${mine}
          and event.registers and place.id is null and coalesce(event.register_until, event.ends_on) >= ${ctx.today}::date and ${fitsAudience(ctx.today)}
          and not exists (select from activities.registration as answered where answered.unit_id = event.unit_id
            and answered.event_id = event.id and answered.member_id = member.id)
        union all
        select 'own-event-seat/' || event.id, 1, event.starts_on ${mine} and place.state = 'going' and place.promoted_at is not null
          and event.starts_on > ${ctx.today}::date + 3
        union all
        select 'own-event-soon/' || event.id || '/' || event.starts_on, 1, event.starts_on ${mine} and place.state = 'going'
          and event.starts_on <= ${ctx.today}::date + 3)`.as('waiting'),
    )
    .select(['waiting.what', 'waiting.count', 'waiting.day'])
}
