import { z } from 'zod'
import { command } from '#platform/command.ts'
import { decision, id } from '#platform/fields.ts'
import { arrangeUnitsBelow } from '../permissions.ts'
import { recordEvent } from './record-event.ts'
import { newUnitFields } from './unit-fields.ts'
import { writeUnit } from './write-unit.ts'

/** Establishes a unit directly below `unitId`. It has no officer yet: the unit above puts in the first (`holdPosition`). */
export const establishUnit = command({
  name: 'organization.establish-unit',
  summary: 'Thành lập đơn vị trực thuộc',
  allow: arrangeUnitsBelow,
  input: z.object({ unitId: id, ...newUnitFields, ...decision }),
  async run(ctx, input) {
    const { unitId, ctx: entered } = await writeUnit(ctx, input, input.unitId)
    const event = { unitId, kind: 'establish', onDay: input.establishedOn } as const
    await recordEvent(entered, event, input)
    return { unitId }
  },
})
