import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { day, id } from '#platform/fields.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { arrangeOffice } from '../permissions.ts'
import { endOffices } from '../position/end-offices.ts'

/** Ends a term, with the bodies that were elected for it and their posts. `endedOn`: the day on which the next one begins. */
export const endTerm = command({
  name: 'organization.end-term',
  summary: 'Kết thúc nhiệm kỳ',
  allow: arrangeOffice,
  input: z.object({ unitId: id, termId: id, endedOn: day('Ngày kết thúc') }),
  async run(ctx, { unitId, termId, endedOn }) {
    const term = await ctx.db
      .selectFrom('organization.term')
      .where('unitId', '=', unitId)
      .where('id', '=', termId)
      .select('endedOn')
      .forUpdate()
      .executeTakeFirst()
    if (!term) throw new NotFound()
    if (term.endedOn)
      throw new Refused(`Nhiệm kỳ đã được ghi kết thúc ngày ${formatDay(term.endedOn)}.`)
    await ctx.db
      .updateTable('organization.term')
      .set({ endedOn })
      .where('unitId', '=', unitId)
      .where('id', '=', termId)
      .execute()
    const bodies = await ctx.db
      .selectFrom('organization.body')
      .where('unitId', '=', unitId)
      .where('termId', '=', termId)
      .where('closedOn', 'is', null)
      .select('id as bodyId')
      .execute()
    for (const { bodyId } of bodies) await endOffices(ctx, { unitId, bodyId, endsOn: endedOn })
  },
})
