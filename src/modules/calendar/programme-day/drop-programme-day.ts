import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, line } from '#platform/fields.ts'
import { keepProgramme } from '../permissions.ts'
import { requireDay } from './require-day.ts'

/** Left out this year, and why. It stays in the books; nobody is reminded of its lead work. */
export const dropProgrammeDay = command({
  name: 'calendar.drop-programme-day',
  summary: 'Bỏ một ngày khỏi chương trình năm',
  allow: keepProgramme,
  input: z.object({ unitId: id, dayId: id, reason: line('Lý do', 300) }),
  async run(ctx, { unitId, dayId, reason }) {
    await requireDay(ctx, { unitId, dayId })
    await ctx.db
      .updateTable('calendar.programmeDay')
      .set({ state: 'dropped', keptOn: null, note: reason })
      .where('unitId', '=', unitId)
      .where('id', '=', dayId)
      .execute()
    return {}
  },
})
