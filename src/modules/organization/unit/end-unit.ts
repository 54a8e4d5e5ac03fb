import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { endOffices } from '../position/end-offices.ts'
import { enterUnits } from './enter-units.ts'
import { requireKindBelow } from './kind-rules.ts'
import { moveBelow, placesBelow } from './move-below.ts'
import { recordEvent } from './record-event.ts'
import type { Decision } from './unit-fields.ts'

type Ending = { onDay: string; successor: { id: number; kind: string } | null; decision: Decision }

/**
 * Ends entered units on a day: their offices and groups end, the living units below them go over to the successor.
 * They keep their names and places, so that the level above goes on reading their archive.
 */
export async function endUnits(ctx: Context, unitIds: readonly number[], ending: Ending) {
  await handOver(ctx, unitIds, ending)
  for (const unitId of unitIds) {
    const ended = await ctx.db
      .updateTable('organization.unit')
      .set({ closedOn: ending.onDay, successorId: ending.successor?.id ?? null })
      .where('id', '=', unitId)
      .where('closedOn', 'is', null)
      .returning('id')
      .execute()
    if (ended.length === 0) throw new Refused('Đơn vị đã có ngày kết thúc hoạt động.')
    await endInside(ctx, unitId, ending.onDay)
  }
}

async function handOver(
  ctx: Context,
  unitIds: readonly number[],
  { onDay, successor, decision }: Ending,
) {
  const below = await placesBelow(ctx, unitIds, onDay)
  const moving = below.filter((place) => place.unitId !== successor?.id)
  if (moving.length === 0) return
  if (!successor)
    throw new Refused(
      `Còn ${moving.length} đơn vị trực thuộc đang hoạt động. Hãy chuyển các đơn vị đó hoặc chọn đơn vị kế thừa.`,
    )
  const entered = await enterUnits(
    ctx,
    moving.map((place) => place.unitId),
  )
  for (const { unitId, kind, onDay: movesOn } of moving) {
    await requireKindBelow(entered, kind, successor.kind, movesOn)
    await moveBelow(entered, unitId, successor.id, movesOn)
    const event = { unitId, kind: 'transfer', onDay: movesOn, otherUnitId: successor.id } as const
    await recordEvent(entered, event, decision)
  }
}

async function endInside(ctx: Context, unitId: number, endsOn: string) {
  await endOffices(ctx, { unitId, endsOn })
  await ctx.db
    .updateTable('organization.subunit')
    .set({ closedOn: endsOn })
    .where('unitId', '=', unitId)
    .where((where) => where.or([where('closedOn', 'is', null), where('closedOn', '>', endsOn)]))
    .execute()
  await ctx.db
    .updateTable('organization.term')
    .set({ endedOn: endsOn })
    .where('unitId', '=', unitId)
    .where((where) => where.or([where('endedOn', 'is', null), where('endedOn', '>', endsOn)]))
    .execute()
}
