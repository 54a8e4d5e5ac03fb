import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { id, line } from '#platform/fields.ts'
import { arrangeOffice } from '../permissions.ts'
import { beginOfficesAgain } from '../position/begin-offices-again.ts'

/** The end of a term was entered by mistake: it goes on, with the bodies and posts that ended with it. */
export const reopenTerm = command({
  name: 'organization.reopen-term',
  summary: 'Rút việc ghi nhầm kết thúc nhiệm kỳ',
  allow: arrangeOffice,
  input: z.object({ unitId: id, termId: id, reason: line('Lý do', 500) }),
  async run(ctx, { unitId, termId }) {
    const term = await ctx.db
      .selectFrom('organization.term as term')
      .innerJoin('organization.unit as unit', 'unit.id', 'term.unitId')
      .where('term.unitId', '=', unitId)
      .where('term.id', '=', termId)
      .select(['term.label', 'term.startsOn', 'term.endedOn', 'unit.closedOn'])
      .forUpdate('term')
      .executeTakeFirst()
    if (!term?.endedOn) throw new NotFound()
    const { endedOn } = term
    if (term.closedOn) throw new Refused('Đơn vị đã kết thúc hoạt động nên nhiệm kỳ cũng kết thúc.')
    const next = await ctx.db
      .selectFrom('organization.term')
      .where('unitId', '=', unitId)
      .where('startsOn', '>', term.startsOn)
      .select('label')
      .executeTakeFirst()
    if (next) throw new Refused(`Đã có nhiệm kỳ sau (${next.label}). Hãy rút nhiệm kỳ ấy trước.`)
    await ctx.db
      .updateTable('organization.term')
      .set({ endedOn: null })
      .where('unitId', '=', unitId)
      .where('id', '=', termId)
      .execute()
    const bodies = await ctx.db
      .selectFrom('organization.body')
      .where('unitId', '=', unitId)
      .where('termId', '=', termId)
      .where('closedOn', '=', endedOn)
      .select('id')
      .execute()
    await beginOfficesAgain(ctx, { unitId, bodyIds: bodies.map((body) => body.id), endedOn })
  },
})
