import { z } from 'zod'
import { command } from '#platform/command.ts'
import { day, decision, id, ticked } from '#platform/fields.ts'
import { arrangeUnitsBelow } from '../permissions.ts'
import { endUnits } from './end-unit.ts'
import { enterUnitsBelow } from './enter-units.ts'
import { placeOn } from './move-below.ts'
import { recordEvent } from './record-event.ts'
import { unitSplit } from './unit-announcements.ts'
import { unitFields } from './unit-fields.ts'
import { unitOn } from './unit-on.ts'
import { writeUnit } from './write-unit.ts'

/**
 * Splits a new unit off one below the deciding `unitId`; it stands where the old one stands. The old one goes on, or, with
 * `sourceEnds`, ends with the last part as its successor: dividing a unit in two is splitting it twice on one day.
 */
export const splitUnit = command({
  name: 'organization.split-unit',
  summary: 'Chia, tách đơn vị',
  allow: arrangeUnitsBelow,
  input: z.object({
    unitId: id,
    sourceUnitId: id,
    onDay: day('Ngày chia, tách'),
    sourceEnds: ticked,
    ...unitFields,
    ...decision,
  }),
  async run(outer, { unitId: decidingId, sourceUnitId, onDay, sourceEnds, ...rest }) {
    const { decisionNumber, decisionDay, decisionIssuer, ...unit } = rest
    const document = { decisionNumber, decisionDay, decisionIssuer }
    const below = await enterUnitsBelow(outer, [decidingId], [sourceUnitId])
    await unitOn(below, sourceUnitId, onDay)
    const { parentId } = await placeOn(below, sourceUnitId, onDay)
    const above = await enterUnitsBelow(below, [decidingId], [parentId], { orItself: true })
    const { unitId, ctx } = await writeUnit(above, { ...unit, establishedOn: onDay }, parentId)
    const other = { onDay, otherUnitId: sourceUnitId }
    await recordEvent(ctx, { unitId, kind: 'establish', onDay }, document)
    await recordEvent(ctx, { unitId, kind: 'split_from', ...other }, document)
    const left = { unitId: sourceUnitId, kind: 'split_off', onDay, otherUnitId: unitId } as const
    await recordEvent(ctx, left, document)
    if (sourceEnds) {
      const successor = { id: unitId, kind: unit.kind }
      await endUnits(ctx, [sourceUnitId], { onDay, successor, decision: document })
      const ended = { ...left, kind: 'close' } as const
      await recordEvent(ctx, ended, document)
    }
    const change = { fromUnitIds: [sourceUnitId], intoUnitId: unitId, onDay, decision: document }
    await unitSplit.announce(ctx, { ...change, sourceEnds })
    return { unitId }
  },
})
