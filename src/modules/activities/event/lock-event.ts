import type { Context } from '#platform/context.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { type EventState, eventStateLabels } from '../labels.ts'

/**
 * The event, locked until commit: of two who register, withdraw or change at once, the second finds what the first did.
 * @throws Refused when it does not stand where the step begins.
 */
export async function lockEvent(
  ctx: Context,
  { unitId, eventId }: { unitId: number; eventId: number },
  from: readonly EventState[] = ['planned', 'held', 'cancelled'],
) {
  const found = await ctx.db
    .selectFrom('activities.event')
    .where('unitId', '=', unitId)
    .where('id', '=', eventId)
    .selectAll()
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw new NotFound('Không có hoạt động này.')
  if (!from.includes(found.state as EventState))
    throw new Refused(
      `Hoạt động này đang ở trạng thái “${eventStateLabels[found.state as EventState]}” nên không làm được việc này. Hãy tải lại trang.`,
    )
  return found
}
