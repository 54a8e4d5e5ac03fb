import type { Day } from '#platform/clock.ts'
import type { Context } from '#platform/context.ts'
import { Invalid } from '#platform/errors.ts'
import { writeContent } from '../content/write-content.ts'
import type { MovementKind } from '../labels.ts'
import type { Content } from './movement-fields.ts'

export type NewMovement = {
  unitId: number
  kind: MovementKind
  name: string
  launchedOn: Day
  fromDay: Day
  untilDay: Day | null
  everyYear: boolean
  content: Content
  from?: {
    rootUnitId: number
    rootMovementId: number
    upperUnitId: number
    upperMovementId: number
  }
}

/** A movement with the first version of what it says. @throws Invalid for days that cannot be. */
export async function writeMovement(
  ctx: Context,
  { content, from, ...movement }: NewMovement,
): Promise<{ movementId: number }> {
  const { unitId, launchedOn, fromDay, untilDay } = movement
  if (launchedOn > ctx.today)
    throw new Invalid({ launchedOn: ['Ngày phát động không thể sau hôm nay'] })
  if (untilDay && untilDay < fromDay)
    throw new Invalid({ untilDay: ['Ngày kết thúc không thể trước ngày bắt đầu'] })
  if (movement.kind === 'movement' && content.registrants.length === 0)
    throw new Invalid({ registrants: ['Hãy chọn ai đăng ký'] })
  const { id: movementId } = await ctx.db
    .insertInto('movements.movement')
    .values({
      ...movement,
      ...from,
      byAccountId: ctx.actor?.accountId ?? null,
      byName: ctx.actor?.name ?? '',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const [since = launchedOn] = [launchedOn, fromDay].toSorted()
  await writeContent(ctx, { unitId, movementId, fromDay: since }, content)
  return { movementId }
}
