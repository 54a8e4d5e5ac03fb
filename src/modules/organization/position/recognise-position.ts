import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { decision, id } from '#platform/fields.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { decideOnUnit } from '../permissions.ts'
import { decidingUnits } from '../unit/deciding-units.ts'
import { recordEvent } from '../unit/record-event.ts'

/** The level above recognises one person in a post: after a by-election, or where there is only a chair. As `recogniseBody`. */
export const recognisePosition = command({
  name: 'organization.recognise-position',
  summary: 'Công nhận người giữ chức vụ công đoàn',
  allow: decideOnUnit,
  input: z.object({
    unitId: id,
    positionId: id,
    ...decision,
    seenNumber: z.string().max(60).default(''),
  }),
  async run(ctx, { unitId, positionId, seenNumber, ...document }) {
    decidingUnits(ctx, unitId)
    const held = await ctx.db
      .selectFrom('organization.positionHolding as holding')
      .innerJoin('organization.positionKind as kind', 'kind.code', 'holding.kind')
      .where('holding.unitId', '=', unitId)
      .where('holding.id', '=', positionId)
      .select(['holding.holderName', 'holding.fromDay', 'holding.decisionNumber', 'kind.name'])
      .forUpdate('holding')
      .executeTakeFirst()
    if (!held) throw new NotFound()
    if (held.decisionNumber !== seenNumber)
      throw new Refused(
        `Chức vụ này đang ghi quyết định ${held.decisionNumber || '(chưa có)'}, khác với lúc bạn mở trang. Hãy xem lại.`,
      )
    if (document.decisionDay < held.fromDay)
      throw new Refused(
        `Chức vụ bắt đầu ngày ${formatDay(held.fromDay)}; quyết định công nhận không thể có trước ngày ấy.`,
      )
    await ctx.db
      .updateTable('organization.positionHolding')
      .set(document)
      .where('unitId', '=', unitId)
      .where('id', '=', positionId)
      .execute()
    const note = `${held.name} ${held.holderName}`
    await recordEvent(
      ctx,
      { unitId, kind: 'recognise', onDay: document.decisionDay, note },
      document,
    )
  },
})
