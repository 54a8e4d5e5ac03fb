import { z } from 'zod'
import { command } from '#platform/command.ts'
import { day, id, line, optional, ticked } from '#platform/fields.ts'
import { movementKinds } from '../labels.ts'
import { manageMovements } from '../permissions.ts'
import { contentFields } from './movement-fields.ts'
import { writeMovement } from './write-movement.ts'

/** Units below of the kinds named see it at once, carry it or mark it as seen. */
export const launchMovement = command({
  name: 'movements.launch-movement',
  summary: 'Phát động phong trào hoặc chủ đề năm',
  allow: manageMovements,
  input: z.object({
    unitId: id,
    kind: z.enum(movementKinds).default('movement'),
    name: line('Tên', 300),
    launchedOn: day('Ngày phát động'),
    /** Nothing: the day of the launch. */
    fromDay: optional(day('Ngày bắt đầu')),
    untilDay: optional(day('Ngày kết thúc')),
    everyYear: ticked,
    ...contentFields,
  }),
  run(ctx, { unitId, kind, name, launchedOn, fromDay, untilDay, everyYear, ...content }) {
    return writeMovement(ctx, {
      unitId,
      kind,
      name,
      launchedOn,
      fromDay: fromDay ?? launchedOn,
      untilDay,
      everyYear,
      content,
    })
  },
})
