import { z } from 'zod'
import { command } from '#platform/command.ts'
import { day, id, paragraph } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { keepProgramme } from '../permissions.ts'
import { requireDay } from './require-day.ts'

/** The day was kept: when and how. */
export const keepProgrammeDay = command({
  name: 'calendar.keep-programme-day',
  summary: 'Ghi đã tổ chức một ngày trong chương trình',
  allow: keepProgramme,
  input: z.object({
    unitId: id,
    dayId: id,
    keptOn: day('Ngày tổ chức'),
    note: paragraph('Kết quả', 2000),
  }),
  async run(ctx, { unitId, dayId, keptOn, note }) {
    refuseFutureDay(ctx, { keptOn }, 'Ngày tổ chức')
    await requireDay(ctx, { unitId, dayId })
    await ctx.db
      .updateTable('calendar.programmeDay')
      .set({ state: 'kept', keptOn, note })
      .where('unitId', '=', unitId)
      .where('id', '=', dayId)
      .execute()
    return {}
  },
})
