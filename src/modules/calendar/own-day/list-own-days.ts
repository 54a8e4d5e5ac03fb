import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { may } from '#platform/may.ts'
import { query } from '#platform/query.ts'
import type { DayKind } from '../labels.ts'
import { keepProgramme, readCalendar } from '../permissions.ts'

/** The days of the unit's own, in the order of the year, those no longer marked last. */
export const listOwnDays = query({
  name: 'calendar.list-own-days',
  summary: 'Ngày riêng của đơn vị',
  allow: readCalendar,
  input: z.object({ unitId: id }),
  async run(ctx, { unitId }) {
    const rows = await ctx.db
      .selectFrom('calendar.ownDay')
      .where('unitId', '=', unitId)
      .orderBy(sql`ended_on is not null`)
      .orderBy('month')
      .orderBy('dayOfMonth')
      .orderBy('id')
      .select(['id as ownDayId', 'name', 'month', 'dayOfMonth', 'lunar', 'beganYear', 'endedOn'])
      .select(sql<DayKind>`kind`.as('kind'))
      .execute()
    return { rows, mayChange: may(ctx, unitId, keepProgramme) }
  },
})
