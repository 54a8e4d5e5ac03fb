import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { id, line } from '#platform/fields.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { arrangeOffice } from '../permissions.ts'
import { beginOfficesAgain } from '../position/begin-offices-again.ts'

/** The end of a body was entered by mistake: it goes on, with the posts that ended with it. */
export const reopenBody = command({
  name: 'organization.reopen-body',
  summary: 'Rút việc ghi nhầm kết thúc một ban',
  allow: arrangeOffice,
  input: z.object({ unitId: id, bodyId: id, reason: line('Lý do', 500) }),
  async run(ctx, { unitId, bodyId }) {
    const body = await ctx.db
      .selectFrom('organization.body as body')
      .innerJoin('organization.unit as unit', 'unit.id', 'body.unitId')
      .leftJoin('organization.term as term', (join) =>
        join.onRef('term.unitId', '=', 'body.unitId').onRef('term.id', '=', 'body.termId'),
      )
      .leftJoin('organization.subunit as subunit', (join) =>
        join.onRef('subunit.unitId', '=', 'body.unitId').onRef('subunit.id', '=', 'body.subunitId'),
      )
      .where('body.unitId', '=', unitId)
      .where('body.id', '=', bodyId)
      .select(['body.closedOn', 'unit.closedOn as unitClosedOn', 'term.endedOn as termEndedOn'])
      .select('subunit.closedOn as subunitClosedOn')
      .forUpdate('body')
      .executeTakeFirst()
    if (!body?.closedOn) throw new NotFound()
    const above = body.unitClosedOn ?? body.termEndedOn ?? body.subunitClosedOn
    if (above)
      throw new Refused(
        `Đơn vị, nhiệm kỳ hoặc bộ phận của ban đã kết thúc ngày ${formatDay(above)}, nên ban không thể còn hoạt động.`,
      )
    await beginOfficesAgain(ctx, { unitId, bodyIds: [bodyId], endedOn: body.closedOn })
  },
})
