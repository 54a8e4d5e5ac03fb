import { sql } from 'kysely'
import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { type Expense, expensesOf, spentOn } from '../expense/expenses-of.ts'
import type { Audience, EventKind, EventState } from '../labels.ts'
import { readEvents } from '../permissions.ts'
import { mayIn } from './may-in.ts'

type Numbers = {
  going: number
  waiting: number
  turns: number
  guests: number
  children: number
  walkIns: number
}

/** One event with its numbers and pictures; nobody's name. `expenses` only for those who may read the book's part in it. */
export const findEvent = query({
  name: 'activities.find-event',
  summary: 'Một hoạt động',
  allow: readEvents,
  reach: 'branch',
  input: z.object({ unitId: id, eventId: id }),
  async run(ctx, { unitId, eventId }) {
    const may = mayIn(ctx, unitId)
    const found = await ctx.db
      .selectFrom('activities.event as thing')
      .innerJoin('activities.kind as kind', 'kind.code', 'thing.kind')
      .where('thing.unitId', '=', unitId)
      .where('thing.id', '=', eventId)
      .select([
        'thing.id as eventId',
        sql<EventKind>`thing.kind`.as('kind'),
        'kind.name as kindName',
        'thing.title',
        'thing.plan',
        'thing.place',
        'thing.startsOn',
        'thing.endsOn',
        'thing.atTime',
        sql<Audience>`thing.audience`.as('audience'),
        'thing.subunitId',
        'thing.bodyId',
        'thing.budget',
        'thing.partId',
        'thing.registers',
        'thing.registerUntil',
        'thing.capacity',
        'thing.companionsAllowed',
        'thing.seatsTaken',
        sql<EventState>`thing.state`.as('state'),
        'thing.cancelledBecause',
        'thing.result',
        'thing.otherGuests',
        'thing.otherChildren',
        'thing.enteredByName',
        'thing.enteredOn',
        sql<
          string | null
        >`coalesce((select name from organization.subunit where subunit.unit_id = thing.unit_id and subunit.id = thing.subunit_id),
          (select name from organization.body where body.unit_id = thing.unit_id and body.id = thing.body_id))`.as(
          'audienceName',
        ),
        sql<string>`coalesce((select part.name from ledger.part as part where part.unit_id = thing.unit_id and part.id = thing.part_id and part.id <> 0),
          'Tiền công đoàn')`.as('partName'),
        sql<{
          eventId: number
          startsOn: string
          turns: number
        } | null>`(select json_build_object('eventId', earlier.id, 'startsOn', earlier.starts_on, 'turns', (select count(*)
            from activities.attendance as came where came.unit_id = earlier.unit_id and came.event_id = earlier.id and not came.doubled))
          from activities.event as earlier where earlier.unit_id = thing.unit_id and earlier.id = thing.repeats_id)`.as(
          'repeats',
        ),
        sql<Numbers>`(select json_build_object(
            'going', (select count(*) from activities.registration as place where place.unit_id = thing.unit_id and place.event_id = thing.id and place.state = 'going'),
            'waiting', (select count(*) from activities.registration as place where place.unit_id = thing.unit_id and place.event_id = thing.id and place.state = 'waiting'),
            'turns', count(came.id), 'guests', coalesce(sum(came.guests), 0), 'children', coalesce(sum(came.children), 0),
            'walkIns', count(*) filter (where came.id is not null and not exists (select from activities.registration as place
              where place.unit_id = came.unit_id and place.event_id = came.event_id and place.member_id = came.member_id and place.state = 'going')))
          from activities.attendance as came where came.unit_id = thing.unit_id and came.event_id = thing.id and not came.doubled)`.as(
          'numbers',
        ),
        sql<
          { photoId: number; caption: string }[]
        >`(select coalesce(json_agg(json_build_object('photoId', photo.id, 'caption', photo.caption) order by photo.id), '[]')
          from activities.photo where photo.unit_id = thing.unit_id and photo.event_id = thing.id)`.as(
          'photos',
        ),
        spentOn('event_id').as('spent'),
        sql<Expense[] | null>`${may.readsLists ? expensesOf('event_id') : sql`null`}`.as(
          'expenses',
        ),
      ])
      .executeTakeFirst()
    if (!found) throw new NotFound('Không có hoạt động này.')
    return { ...found, may }
  },
})
