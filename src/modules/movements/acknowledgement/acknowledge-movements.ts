import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { id, optional } from '#platform/fields.ts'
import { launchesAbove } from '../movement/list-movements-above.ts'
import { reviewMovements } from '../permissions.ts'
import { markSeen } from './mark-seen.ts'

/** The unit has seen what was launched above, one launch or all of them; the units above see that it has. */
export const acknowledgeMovements = command({
  name: 'movements.acknowledge-movements',
  summary: 'Ghi đã xem phong trào, chủ đề của cấp trên',
  allow: reviewMovements,
  input: z.object({
    unitId: id,
    /** Nothing: all that the unit has not seen yet. */
    rootUnitId: optional(id),
    rootMovementId: optional(id),
  }),
  async run(ctx, { unitId, rootUnitId, rootMovementId }) {
    const launches = await launchesAbove(ctx, unitId)
    const chosen = rootMovementId
      ? launches.filter(
          (one) => one.rootUnitId === rootUnitId && one.rootMovementId === rootMovementId,
        )
      : launches.filter(
          ({ endedOn, untilDay }) =>
            (!endedOn || endedOn > ctx.today) && (!untilDay || untilDay >= ctx.today),
        )
    if (rootMovementId && chosen.length === 0) throw new NotFound()
    return { seen: await markSeen(ctx, unitId, chosen) }
  },
})
