import { sql } from 'kysely'
import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { day, id, optional } from '#platform/fields.ts'
import { listInput, pageOf, searchPattern } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { type EventKind, type EventState, eventKinds, eventStates } from '../labels.ts'
import { readEvents } from '../permissions.ts'
import { mayIn } from './may-in.ts'

export const eventFilters = {
  kind: z
    .enum(['', ...eventKinds])
    .default('')
    .catch(''),
  state: z
    .enum(['', ...eventStates])
    .default('')
    .catch(''),
  from: optional(day('Từ ngày')).catch(null),
  to: optional(day('Đến ngày')).catch(null),
}
export type EventFilter = z.output<z.ZodObject<typeof eventFilters>> & { unitId: number; q: string }

/** The events of a union, with how many came and how many seats are taken. */
export const listEvents = query({
  name: 'activities.list-events',
  summary: 'Danh sách hoạt động',
  allow: readEvents,
  reach: 'branch',
  input: z.object({
    unitId: id,
    ...eventFilters,
    ...listInput(['-day', 'title', 'turns', 'kind']),
  }),
  async run(ctx, { page, size, sort, ...filter }) {
    const listed = await pageOf(
      eventsOf(ctx, filter),
      { page, size, sort, q: filter.q },
      { day: 'event.starts_on', title: 'event.search_key', turns: 'turns', kind: 'kind.rank' },
      'event.id',
    )
    return { ...listed, may: mayIn(ctx, filter.unitId) }
  },
})

/** The filtered events, for the list and its export. */
export function eventsOf(ctx: Context, { unitId, q, kind, state, from, to }: EventFilter) {
  const sumOf = (column: string) =>
    sql<number>`(select coalesce(sum(${sql.ref(column)}), 0) from activities.attendance where attendance.unit_id = event.unit_id
      and attendance.event_id = event.id and not attendance.doubled)`
  let rows = ctx.db
    .selectFrom('activities.event as event')
    .innerJoin('activities.kind as kind', 'kind.code', 'event.kind')
    .where('event.unitId', '=', unitId)
    .select([
      'event.id as eventId',
      'event.title',
      sql<EventKind>`event.kind`.as('kind'),
      'kind.name as kindName',
      'event.startsOn',
      'event.endsOn',
      'event.atTime',
      'event.place',
      sql<EventState>`event.state`.as('state'),
      'event.registers',
      'event.capacity',
      'event.seatsTaken',
      'event.budget',
      sql<number>`(select count(*) from activities.attendance where attendance.unit_id = event.unit_id
        and attendance.event_id = event.id and not attendance.doubled)`.as('turns'),
      sql<number>`event.other_guests + ${sumOf('attendance.guests')}`.as('guests'),
      sql<number>`event.other_children + ${sumOf('attendance.children')}`.as('children'),
      sql<boolean>`event.result <> ''`.as('hasResult'),
    ])
  if (q) rows = rows.where(sql<boolean>`event.search_key like ${searchPattern(q)}`)
  if (kind) rows = rows.where('event.kind', '=', kind)
  if (state) rows = rows.where('event.state', '=', state)
  if (from) rows = rows.where('event.endsOn', '>=', from)
  if (to) rows = rows.where('event.startsOn', '<=', to)
  return rows
}
