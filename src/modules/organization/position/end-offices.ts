import { plusDays } from '#platform/clock.ts'
import type { Context } from '#platform/context.ts'

/** Bodies and posts of a unit, or of one section, group or body in it, end on `endsOn`: the first day without them. */
export async function endOffices(
  ctx: Context,
  {
    unitId,
    subunitId,
    bodyId,
    endsOn,
  }: { unitId: number; subunitId?: number; bodyId?: number; endsOn: string },
) {
  let bodies = ctx.db
    .updateTable('organization.body')
    .set({ closedOn: endsOn })
    .where('unitId', '=', unitId)
    .where((where) => where.or([where('closedOn', 'is', null), where('closedOn', '>', endsOn)]))
  let positions = ctx.db
    .updateTable('organization.positionHolding')
    .set({ toDay: plusDays(endsOn, -1) })
    .where('unitId', '=', unitId)
    .where((where) => where.or([where('toDay', 'is', null), where('toDay', '>=', endsOn)]))
  if (subunitId) {
    bodies = bodies.where('subunitId', '=', subunitId)
    positions = positions.where('subunitId', '=', subunitId)
  }
  if (bodyId) {
    bodies = bodies.where('id', '=', bodyId)
    positions = positions.where('bodyId', '=', bodyId)
  }
  await bodies.execute()
  await positions.execute()
}
