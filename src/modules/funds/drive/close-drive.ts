import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { day, id } from '#platform/fields.ts'
import { manageFunds } from '../permissions.ts'

export const closeDrive = command({
  name: 'funds.close-drive',
  summary: 'Kết thúc cuộc vận động',
  allow: manageFunds,
  input: z.object({ unitId: id, driveId: id, closedOn: day('Ngày kết thúc') }),
  async run(ctx, { unitId, driveId, closedOn }) {
    const closed = await ctx.db
      .updateTable('funds.drive')
      .set({ closedOn })
      .where('unitId', '=', unitId)
      .where('id', '=', driveId)
      .where('closedOn', 'is', null)
      .executeTakeFirst()
    if (Number(closed.numUpdatedRows) === 0) throw new NotFound()
    return {}
  },
})
