import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { decision, id } from '#platform/fields.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { decideOnUnit } from '../permissions.ts'
import { decidingUnits } from '../unit/deciding-units.ts'
import { recordEvent } from '../unit/record-event.ts'

/**
 * The level above recognises an elected committee by its decision (Charter XII: a lower committee must be recognised). Elected
 * people in it whose post has no decision yet get this one. A later decision replaces it only for who says which one he or she
 * saw (`seenNumber`); the unit's history keeps both.
 */
export const recogniseBody = command({
  name: 'organization.recognise-body',
  summary: 'Công nhận Ban Chấp hành hoặc ban được bầu',
  allow: decideOnUnit,
  input: z.object({
    unitId: id,
    bodyId: id,
    ...decision,
    seenNumber: z.string().max(60).default(''),
  }),
  async run(ctx, { unitId, bodyId, seenNumber, ...document }) {
    decidingUnits(ctx, unitId)
    const body = await ctx.db
      .selectFrom('organization.body')
      .where('unitId', '=', unitId)
      .where('id', '=', bodyId)
      .select(['name', 'openedOn', 'recognitionNumber'])
      .forUpdate()
      .executeTakeFirst()
    if (!body) throw new NotFound()
    if ((body.recognitionNumber ?? '') !== seenNumber)
      throw new Refused(
        `${body.name} đã được công nhận theo quyết định ${body.recognitionNumber ?? '(đã bỏ)'}.`,
      )
    if (document.decisionDay < body.openedOn)
      throw new Refused(
        `${body.name} được bầu ngày ${formatDay(body.openedOn)}; quyết định công nhận không thể có trước ngày ấy.`,
      )
    await ctx.db
      .updateTable('organization.body')
      .set({
        recognitionNumber: document.decisionNumber,
        recognitionDay: document.decisionDay,
        recognitionIssuer: document.decisionIssuer,
      })
      .where('unitId', '=', unitId)
      .where('id', '=', bodyId)
      .execute()
    await ctx.db
      .updateTable('organization.positionHolding')
      .set(document)
      .where('unitId', '=', unitId)
      .where('bodyId', '=', bodyId)
      .where('how', 'in', ['elected', 'by_election'])
      .where('fromDay', '<=', document.decisionDay)
      .where('decisionNumber', 'in', ['', seenNumber])
      .execute()
    await recordEvent(
      ctx,
      { unitId, kind: 'recognise', onDay: document.decisionDay, note: body.name },
      document,
    )
  },
})
