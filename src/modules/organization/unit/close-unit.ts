import { z } from 'zod'
import { command } from '#platform/command.ts'
import { day, decision, id, optional, paragraph } from '#platform/fields.ts'
import { decideOnUnit } from '../permissions.ts'
import { decidingUnits } from './deciding-units.ts'
import { endUnits } from './end-unit.ts'
import { enterUnitsBelow } from './enter-units.ts'
import { recordEvent } from './record-event.ts'
import { unitClosed } from './unit-announcements.ts'
import { unitOn } from './unit-on.ts'

/**
 * Ends a unit, with a successor that takes over the units below it or without one. The successor stands below, or is, a unit
 * of those that decide. `onDay` is the first day without the unit.
 */
export const closeUnit = command({
  name: 'organization.close-unit',
  summary: 'Kết thúc hoạt động của đơn vị',
  allow: decideOnUnit,
  input: z.object({
    unitId: id,
    successorId: optional(id),
    onDay: day('Ngày kết thúc'),
    note: paragraph('Lý do', 500),
    ...decision,
  }),
  async run(outer, { unitId, successorId, onDay, note, ...document }) {
    const deciding = decidingUnits(outer, unitId)
    await unitOn(outer, unitId, onDay)
    const ctx = successorId
      ? await enterUnitsBelow(outer, deciding, [successorId], { orItself: true })
      : outer
    const successor = successorId ? await unitOn(ctx, successorId, onDay) : null
    await endUnits(ctx, [unitId], { onDay, successor, decision: document })
    const event = { unitId, kind: 'close', onDay, otherUnitId: successorId, note } as const
    await recordEvent(ctx, event, document)
    const change = { fromUnitIds: [unitId], intoUnitId: successorId, onDay, decision: document }
    await unitClosed.announce(ctx, change)
  },
})
