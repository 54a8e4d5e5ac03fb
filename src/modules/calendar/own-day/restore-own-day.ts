import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { keepProgramme } from '../permissions.ts'

/** Takes back the ending of a day of the unit's own. */
export const restoreOwnDay = command({
  name: 'calendar.restore-own-day',
  summary: 'Đánh dấu lại một ngày riêng của đơn vị',
  allow: keepProgramme,
  input: z.object({ unitId: id, ownDayId: id }),
  async run(ctx, { unitId, ownDayId }) {
    const { numUpdatedRows } = await ctx.db
      .updateTable('calendar.ownDay')
      .set({ endedOn: null })
      .where('unitId', '=', unitId)
      .where('id', '=', ownDayId)
      .where('endedOn', 'is not', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw new NotFound('Không có ngày này.')
    return {}
  },
})
