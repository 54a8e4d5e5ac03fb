import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { keepProgramme } from '../permissions.ts'

/** No longer marked from now on. Programmes that have it keep it. */
export const endOwnDay = command({
  name: 'calendar.end-own-day',
  summary: 'Thôi đánh dấu một ngày riêng của đơn vị',
  allow: keepProgramme,
  input: z.object({ unitId: id, ownDayId: id }),
  async run(ctx, { unitId, ownDayId }) {
    const { numUpdatedRows } = await ctx.db
      .updateTable('calendar.ownDay')
      .set({ endedOn: ctx.today })
      .where('unitId', '=', unitId)
      .where('id', '=', ownDayId)
      .where('endedOn', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw new NotFound('Không có ngày này.')
    return {}
  },
})
