import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { day, id } from '#platform/fields.ts'
import { arrangeOffice } from '../permissions.ts'

/** Ends a post that is held. `toDay` is the last day in office. */
export const leavePosition = command({
  name: 'organization.leave-position',
  summary: 'Ghi thôi giữ chức vụ công đoàn',
  allow: arrangeOffice,
  input: z.object({ unitId: id, positionId: id, toDay: day('Ngày cuối giữ chức vụ') }),
  async run(ctx, { unitId, positionId, toDay }) {
    const left = await ctx.db
      .updateTable('organization.positionHolding')
      .set({ toDay })
      .where('unitId', '=', unitId)
      .where('id', '=', positionId)
      .returning('id')
      .execute()
    if (left.length === 0) throw new NotFound()
  },
})
