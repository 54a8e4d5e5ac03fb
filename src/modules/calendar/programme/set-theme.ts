import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { id, paragraph } from '#platform/fields.ts'
import { yearField } from '../own-day/own-day-fields.ts'
import { keepProgramme } from '../permissions.ts'

/** The theme of the year, as the confederation or the unit sets it; nothing: none. */
export const setTheme = command({
  name: 'calendar.set-theme',
  summary: 'Đặt chủ đề năm',
  allow: keepProgramme,
  input: z.object({ unitId: id, year: yearField('Năm'), theme: paragraph('Chủ đề năm', 300) }),
  async run(ctx, { unitId, year, theme }) {
    const { numUpdatedRows } = await ctx.db
      .updateTable('calendar.programme')
      .set({ theme })
      .where('unitId', '=', unitId)
      .where('year', '=', year)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw new NotFound('Chưa lập chương trình của năm này.')
    return {}
  },
})
