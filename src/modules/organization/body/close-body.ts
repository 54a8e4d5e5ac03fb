import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { day, id } from '#platform/fields.ts'
import { arrangeOffice } from '../permissions.ts'
import { endOffices } from '../position/end-offices.ts'

/** Ends a committee, board or club together with the posts in it. `closedOn`: the first day without it. */
export const closeBody = command({
  name: 'organization.close-body',
  summary: 'Kết thúc hoạt động của ban, ủy ban hoặc câu lạc bộ',
  allow: arrangeOffice,
  input: z.object({ unitId: id, bodyId: id, closedOn: day('Ngày kết thúc') }),
  async run(ctx, { unitId, bodyId, closedOn }) {
    const open = await ctx.db
      .selectFrom('organization.body')
      .where('unitId', '=', unitId)
      .where('id', '=', bodyId)
      .where('closedOn', 'is', null)
      .select('id')
      .executeTakeFirst()
    if (!open) throw new NotFound()
    await endOffices(ctx, { unitId, bodyId, endsOn: closedOn })
  },
})
