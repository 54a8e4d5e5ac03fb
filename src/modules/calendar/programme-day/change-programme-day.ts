import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Invalid } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { keepProgramme } from '../permissions.ts'
import { programmeDayFields } from './programme-day-fields.ts'
import { requireDay } from './require-day.ts'

/** What is done on the day, what it is called, when it is kept this year; lead work moves with the day. */
export const changeProgrammeDay = command({
  name: 'calendar.change-programme-day',
  summary: 'Sửa một ngày trong chương trình năm',
  allow: keepProgramme,
  input: z.object({ unitId: id, dayId: id, ...programmeDayFields }),
  async run(ctx, { unitId, dayId, ...changes }) {
    const { year } = await requireDay(ctx, { unitId, dayId })
    if (Number(changes.onDay.slice(0, 4)) !== year)
      throw new Invalid({ onDay: [`Ngày phải trong năm ${year} của chương trình`] })
    await ctx.db
      .updateTable('calendar.programmeDay')
      .set(changes)
      .where('unitId', '=', unitId)
      .where('id', '=', dayId)
      .execute()
    await ctx.db
      .updateTable('calendar.task')
      .set({ dueOn: sql`${changes.onDay}::date - days_before` })
      .where('unitId', '=', unitId)
      .where('programmeDayId', '=', dayId)
      .execute()
    return {}
  },
})
