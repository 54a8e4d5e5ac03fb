import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/fields.ts'
import { keepProgramme } from '../permissions.ts'
import { requireDay } from './require-day.ts'

/** Takes back that a day was kept or left out. */
export const reopenProgrammeDay = command({
  name: 'calendar.reopen-programme-day',
  summary: 'Bỏ ghi đã tổ chức hoặc không tổ chức',
  allow: keepProgramme,
  input: z.object({ unitId: id, dayId: id }),
  async run(ctx, { unitId, dayId }) {
    await requireDay(ctx, { unitId, dayId })
    await ctx.db
      .updateTable('calendar.programmeDay')
      .set({ state: 'planned', keptOn: null, note: '' })
      .where('unitId', '=', unitId)
      .where('id', '=', dayId)
      .execute()
    return {}
  },
})
