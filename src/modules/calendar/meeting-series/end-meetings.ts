import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Invalid, NotFound } from '#platform/errors.ts'
import { day, id } from '#platform/fields.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { planMeetings } from '../permissions.ts'

/** No such meetings after a day: those that were planned later and not held are no longer planned. */
export const endMeetings = command({
  name: 'calendar.end-meetings',
  summary: 'Kết thúc một lịch họp định kỳ',
  allow: planMeetings,
  input: z.object({ unitId: id, seriesId: id, untilDay: day('Ngày cuối') }),
  async run(ctx, { unitId, seriesId, untilDay }) {
    const series = await ctx.db
      .selectFrom('calendar.meetingSeries')
      .where('unitId', '=', unitId)
      .where('id', '=', seriesId)
      .select(['fromDay', 'untilDay'])
      .forUpdate()
      .executeTakeFirst()
    if (!series) throw new NotFound('Không có lịch họp này.')
    if (untilDay < series.fromDay || untilDay > series.untilDay)
      throw new Invalid({
        untilDay: [
          `Ngày cuối phải từ ${formatDay(series.fromDay)} đến ${formatDay(series.untilDay)}`,
        ],
      })
    const held = await ctx.db
      .selectFrom('calendar.meeting')
      .where('unitId', '=', unitId)
      .where('seriesId', '=', seriesId)
      .where('plannedOn', '>', untilDay)
      .where('heldOn', 'is not', null)
      .orderBy('plannedOn', 'desc')
      .select('plannedOn')
      .executeTakeFirst()
    if (held)
      throw new Invalid({
        untilDay: [`Cuộc họp ngày ${formatDay(held.plannedOn)} đã ghi là đã họp`],
      })
    const { numDeletedRows } = await ctx.db
      .deleteFrom('calendar.meeting')
      .where('unitId', '=', unitId)
      .where('seriesId', '=', seriesId)
      .where('plannedOn', '>', untilDay)
      .executeTakeFirst()
    await ctx.db
      .updateTable('calendar.meetingSeries')
      .set({ untilDay })
      .where('unitId', '=', unitId)
      .where('id', '=', seriesId)
      .execute()
    return { count: Number(numDeletedRows) }
  },
})
