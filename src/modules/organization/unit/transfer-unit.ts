import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { day, decision, id } from '#platform/fields.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { arrangeUnitsBelow } from '../permissions.ts'
import { enterUnitsBelow } from './enter-units.ts'
import { requireKindBelow } from './kind-rules.ts'
import { moveBelow, placeOn } from './move-below.ts'
import { recordEvent } from './record-event.ts'
import { unitOn } from './unit-on.ts'

/** Moves a unit, with everything below it, to another parent from a day on. Both stand below the deciding `unitId`; the new parent may be it. */
export const transferUnit = command({
  name: 'organization.transfer-unit',
  summary: 'Chuyển đơn vị về trực thuộc đơn vị khác',
  allow: arrangeUnitsBelow,
  input: z.object({
    unitId: id,
    movedUnitId: id,
    toUnitId: id,
    onDay: day('Ngày chuyển'),
    ...decision,
  }),
  async run(outer, { unitId, movedUnitId, toUnitId, onDay, ...document }) {
    const below = await enterUnitsBelow(outer, [unitId], [movedUnitId])
    const ctx = await enterUnitsBelow(below, [unitId], [toUnitId], { orItself: true })
    const moved = await unitOn(ctx, movedUnitId, onDay)
    const to = await unitOn(ctx, toUnitId, onDay)
    const place = await placeOn(ctx, movedUnitId, onDay)
    if (place.parentId === toUnitId)
      throw new Refused(`Ngày ${formatDay(onDay)}, ${moved.name} đã trực thuộc ${to.name}.`)
    if (place.since === onDay)
      throw new Refused(`${moved.name} mới về đơn vị cấp trên hiện nay đúng ngày này.`)
    await requireKindBelow(ctx, moved.kind, to.kind, onDay)
    await moveBelow(ctx, movedUnitId, toUnitId, onDay)
    const event = { unitId: movedUnitId, kind: 'transfer', onDay, otherUnitId: toUnitId } as const
    await recordEvent(ctx, event, document)
  },
})
