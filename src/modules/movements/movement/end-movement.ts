import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Invalid } from '#platform/errors.ts'
import { day, id, line } from '#platform/fields.ts'
import { manageMovements } from '../permissions.ts'
import { requireMovement } from './require-movement.ts'

/** Retires a movement: `endedOn` is the first day on which it is no more. Nothing is lost, and it can be opened again. */
export const endMovement = command({
  name: 'movements.end-movement',
  summary: 'Kết thúc phong trào',
  allow: manageMovements,
  input: z.object({
    unitId: id,
    movementId: id,
    endedOn: day('Ngày kết thúc'),
    because: line('Lý do', 500),
  }),
  async run(ctx, { unitId, movementId, endedOn, because }) {
    const movement = await requireMovement(
      ctx,
      { unitId, movementId },
      { in: ['coming', 'running', 'over'] },
    )
    if (endedOn < movement.launchedOn)
      throw new Invalid({ endedOn: ['Ngày kết thúc không thể trước ngày phát động'] })
    await ctx.db
      .updateTable('movements.movement')
      .set({ endedOn, endedBecause: because })
      .where('unitId', '=', unitId)
      .where('id', '=', movementId)
      .execute()
    return {}
  },
})
