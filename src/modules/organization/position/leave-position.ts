import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Invalid, NotFound, Refused } from '#platform/errors.ts'
import { day, id, optional } from '#platform/fields.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { arrangeOffice } from '../permissions.ts'

/**
 * Ends a post that is held, or corrects the end. `toDay` is the last day in office; empty: still held after all. Whoever
 * corrects an end says which one was on the screen (`seenToDay`), so that nobody writes over what another officer wrote.
 */
export const leavePosition = command({
  name: 'organization.leave-position',
  summary: 'Ghi thôi giữ chức vụ công đoàn',
  allow: arrangeOffice,
  input: z.object({
    unitId: id,
    positionId: id,
    toDay: optional(day('Ngày cuối giữ chức vụ')),
    seenToDay: optional(day('Ngày cuối đang ghi')),
  }),
  async run(ctx, { unitId, positionId, toDay, seenToDay }) {
    const held = await ctx.db
      .selectFrom('organization.positionHolding as holding')
      .leftJoin('organization.body as body', (join) =>
        join.onRef('body.unitId', '=', 'holding.unitId').onRef('body.id', '=', 'holding.bodyId'),
      )
      .leftJoin('organization.subunit as subunit', (join) =>
        join
          .onRef('subunit.unitId', '=', 'holding.unitId')
          .onRef('subunit.id', '=', 'holding.subunitId'),
      )
      .innerJoin('organization.unit as unit', 'unit.id', 'holding.unitId')
      .where('holding.unitId', '=', unitId)
      .where('holding.id', '=', positionId)
      .select(['holding.toDay', 'unit.closedOn as unitClosedOn'])
      .select(['body.closedOn as bodyClosedOn', 'subunit.closedOn as subunitClosedOn'])
      .forUpdate('holding')
      .executeTakeFirst()
    if (!held) throw new NotFound()
    if (held.toDay !== seenToDay)
      throw new Refused(
        held.toDay
          ? `Chức vụ này đã được ghi thôi giữ, ngày cuối là ${formatDay(held.toDay)}.`
          : 'Trong lúc bạn sửa, người khác đã ghi là chức vụ này vẫn được giữ.',
      )
    if (!toDay && !seenToDay) throw new Invalid({ toDay: ['Ngày cuối giữ chức vụ còn trống'] })
    const over = [held.bodyClosedOn, held.subunitClosedOn, held.unitClosedOn]
      .filter((closedOn) => closedOn !== null)
      .sort()[0]
    if (over && (!toDay || toDay >= over))
      throw new Refused(
        `Ban, tổ hoặc đơn vị của chức vụ này kết thúc từ ngày ${formatDay(over)}; ngày cuối giữ chức vụ phải trước ngày ấy.`,
      )
    await ctx.db
      .updateTable('organization.positionHolding')
      .set({ toDay })
      .where('unitId', '=', unitId)
      .where('id', '=', positionId)
      .execute()
  },
})
