import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { keepProgramme } from '../permissions.ts'
import { programmeDayFields } from './programme-day-fields.ts'

/** A day of this year alone: a conference, a trip, a visit. */
export const addProgrammeDay = command({
  name: 'calendar.add-programme-day',
  summary: 'Thêm một ngày vào chương trình năm',
  allow: keepProgramme,
  input: z.object({ unitId: id, ...programmeDayFields }),
  async run(ctx, { unitId, onDay, ...day }) {
    const year = Number(onDay.slice(0, 4))
    const programme = await ctx.db
      .selectFrom('calendar.programme')
      .where('unitId', '=', unitId)
      .where('year', '=', year)
      .select('year')
      .executeTakeFirst()
    if (!programme)
      throw new Refused(`Chưa có chương trình năm ${year}. Hãy lập chương trình năm trước.`)
    const { id: dayId } = await ctx.db
      .insertInto('calendar.programmeDay')
      .values({ unitId, year, onDay, ...day, byName: ctx.actor?.name ?? '' })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { dayId }
  },
})
