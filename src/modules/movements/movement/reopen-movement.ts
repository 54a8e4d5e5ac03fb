import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/fields.ts'
import { manageMovements } from '../permissions.ts'
import { requireMovement } from './require-movement.ts'

/** What was ended or merged by mistake goes on; registrations that a merge took along come back. */
export const reopenMovement = command({
  name: 'movements.reopen-movement',
  summary: 'Mở lại phong trào đã kết thúc hoặc đã gộp',
  allow: manageMovements,
  input: z.object({ unitId: id, movementId: id }),
  async run(ctx, { unitId, movementId }) {
    const { mergedIntoId, endedOn } = await requireMovement(ctx, { unitId, movementId })
    if (!endedOn) return {}
    if (mergedIntoId)
      await ctx.db
        .updateTable('movements.registration')
        .set({ movementId, fromMovementId: null })
        .where('unitId', '=', unitId)
        .where('movementId', '=', mergedIntoId)
        .where('fromMovementId', '=', movementId)
        .execute()
    await ctx.db
      .updateTable('movements.movement')
      .set({ endedOn: null, endedBecause: '', mergedIntoId: null })
      .where('unitId', '=', unitId)
      .where('id', '=', movementId)
      .execute()
    return {}
  },
})
