import { sql } from 'kysely'
import { z } from 'zod'
import { id, optional } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { planEvents } from '../permissions.ts'
import type { EventFields } from './event-fields.ts'

type Choice = { value: number; label: string }
export type EventDraft = Omit<EventFields, 'endsOn'> & { endsOn: string }

/** What the form of an event offers: open groups, bodies, parts of the book; and the event that is changed or done again. */
export const listEventChoices = query({
  name: 'activities.list-event-choices',
  summary: 'Các lựa chọn khi lên kế hoạch hoạt động',
  allow: planEvents,
  input: z.object({ unitId: id, eventId: optional(id) }),
  async run(ctx, { unitId, eventId }) {
    const { rows } = await sql<{
      subunits: Choice[]
      bodies: Choice[]
      parts: Choice[]
      event: EventDraft | null
    }>`select
      (select coalesce(json_agg(json_build_object('value', id, 'label', name) order by name), '[]') from organization.subunit
        where unit_id = ${unitId} and closed_on is null) as subunits,
      (select coalesce(json_agg(json_build_object('value', id, 'label', name) order by name), '[]') from organization.body
        where unit_id = ${unitId} and closed_on is null) as bodies,
      (select coalesce(json_agg(json_build_object('value', id, 'label', name) order by id), '[]') from ledger.part
        where unit_id = ${unitId} and closed_on is null and id <> 0) as parts,
      (select json_build_object('kind', kind, 'title', title, 'plan', plan, 'place', place, 'startsOn', starts_on, 'endsOn', ends_on, 'atTime', at_time,
          'audience', audience, 'subunitId', subunit_id, 'bodyId', body_id, 'budget', budget, 'partId', part_id, 'registers', registers,
          'registerUntil', register_until, 'capacity', capacity, 'companionsAllowed', companions_allowed)
        from activities.event where unit_id = ${unitId} and id = ${eventId}) as event`.execute(
      ctx.db,
    )
    const [choices] = rows
    if (!choices) throw new Error('a select without a table gives one row')
    return choices
  },
})
