import type { Day } from '#platform/clock.ts'
import type { Context } from '#platform/context.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { type MovementKind, type MovementState, movementStateLabels } from '../labels.ts'
import { movementState } from './movement-years.ts'

type Key = { unitId: number; movementId: number }
export type Movement = {
  kind: MovementKind
  name: string
  launchedOn: Day
  fromDay: Day
  untilDay: Day | null
  everyYear: boolean
  endedOn: Day | null
  mergedIntoId: number | null
  rootUnitId: number | null
  rootMovementId: number | null
  withdrawn: boolean
  state: MovementState
}

/**
 * The movement, locked until commit. `share`: for whoever only leans on it (a registration); two of them do not wait for each other.
 * @throws NotFound when it is not the unit's or was taken back. @throws Refused when it is in none of these states today.
 */
export async function requireMovement(
  ctx: Context,
  { unitId, movementId }: Key,
  { share = false, in: states }: { share?: boolean; in?: readonly MovementState[] } = {},
): Promise<Movement> {
  const asked = ctx.db
    .selectFrom('movements.movement')
    .where('unitId', '=', unitId)
    .where('id', '=', movementId)
    .where('withdrawnBecause', '=', '')
    .select([
      'kind',
      'name',
      'launchedOn',
      'fromDay',
      'untilDay',
      'everyYear',
      'endedOn',
      'mergedIntoId',
      'rootUnitId',
      'rootMovementId',
    ])
  const found = await (share ? asked.forShare() : asked.forUpdate()).executeTakeFirst()
  if (!found) throw new NotFound('Không có phong trào này.')
  const movement = { ...found, kind: found.kind as MovementKind, withdrawn: false }
  const state = movementState(movement, ctx.today)
  if (states && !states.includes(state))
    throw new Refused(
      `“${found.name}” đang ở trạng thái “${movementStateLabels[state]}” nên không làm được việc này.`,
    )
  return { ...movement, state }
}
