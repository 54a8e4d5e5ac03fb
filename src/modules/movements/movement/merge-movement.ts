import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Invalid, Refused } from '#platform/errors.ts'
import { day, id, line } from '#platform/fields.ts'
import { manageMovements } from '../permissions.ts'
import { requireMovement } from './require-movement.ts'

/**
 * A movement goes on in another one of the unit. Registrations without a result go with it, so that nobody has to register again;
 * those with a result stay where they were achieved.
 */
export const mergeMovement = command({
  name: 'movements.merge-movement',
  summary: 'Gộp phong trào vào một phong trào khác',
  allow: manageMovements,
  input: z.object({
    unitId: id,
    movementId: id,
    intoId: id,
    mergedOn: day('Ngày gộp'),
    because: line('Lý do', 500),
  }),
  async run(ctx, { unitId, movementId, intoId, mergedOn, because }) {
    if (movementId === intoId) throw new Refused('Hãy chọn một phong trào khác để gộp vào.')
    // Always in the order of their numbers, so that two merges at once do not wait for each other for ever.
    for (const one of [movementId, intoId].toSorted((a, b) => a - b))
      await requireMovement(
        ctx,
        { unitId, movementId: one },
        { in: one === intoId ? ['coming', 'running'] : ['coming', 'running', 'over'] },
      )
    const { launchedOn } = await requireMovement(ctx, { unitId, movementId })
    if (mergedOn > ctx.today) throw new Invalid({ mergedOn: ['Ngày gộp không thể sau hôm nay'] })
    if (mergedOn < launchedOn)
      throw new Invalid({ mergedOn: ['Ngày gộp không thể trước ngày phát động'] })
    await ctx.db
      .updateTable('movements.movement')
      .set({ endedOn: mergedOn, endedBecause: because, mergedIntoId: intoId })
      .where('unitId', '=', unitId)
      .where('id', '=', movementId)
      .execute()
    const { rows } = await sql<{ id: number }>`
      update movements.registration set movement_id = ${intoId}, from_movement_id = ${movementId}
      where unit_id = ${unitId} and movement_id = ${movementId} and state = 'registered'
        and year >= ${Number(mergedOn.slice(0, 4))} returning id`.execute(ctx.db)
    return { moved: rows.length }
  },
})
