import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { planMeetings } from '../permissions.ts'

/** Whose meetings can be planned: sections, groups and bodies of today, and the end of the term. */
export const listMeetingChoices = query({
  name: 'calendar.list-meeting-choices',
  summary: 'Lập lịch họp cho ai',
  allow: planMeetings,
  input: z.object({ unitId: id }),
  run(ctx, { unitId }) {
    return ctx.db
      .selectNoFrom((row) => [
        jsonArrayFrom(
          row
            .selectFrom('organization.subunit')
            .where('unitId', '=', unitId)
            .where('closedOn', 'is', null)
            .orderBy('kind', 'desc')
            .orderBy('name')
            .select(['id as subunitId', 'kind', 'name']),
        ).as('subunits'),
        jsonArrayFrom(
          row
            .selectFrom('organization.body')
            .where('unitId', '=', unitId)
            .where('closedOn', 'is', null)
            .orderBy('id')
            .select(['id as bodyId', 'name']),
        ).as('bodies'),
        row
          .selectFrom('organization.term')
          .where('unitId', '=', unitId)
          .where('endedOn', 'is', null)
          .select('plannedEndOn')
          .limit(1)
          .as('termEndsOn'),
      ])
      .executeTakeFirstOrThrow()
  },
})
