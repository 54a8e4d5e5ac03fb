import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Invalid, Refused } from '#platform/errors.ts'
import { day, id, line, optional } from '#platform/fields.ts'
import { contentFields } from '../movement/movement-fields.ts'
import { requireMovement } from '../movement/require-movement.ts'
import { manageMovements } from '../permissions.ts'
import { writeContent } from './write-content.ts'

/** From a day on the movement says and asks something else; what it said before stays readable. The period may become longer or shorter. */
export const adjustMovement = command({
  name: 'movements.adjust-movement',
  summary: 'Điều chỉnh phong trào',
  allow: manageMovements,
  input: z.object({
    unitId: id,
    movementId: id,
    fromDay: day('Điều chỉnh từ ngày'),
    because: line('Lý do điều chỉnh', 500),
    untilDay: optional(day('Ngày kết thúc')),
    ...contentFields,
  }),
  async run(ctx, { unitId, movementId, fromDay, because, untilDay, ...content }) {
    const movement = await requireMovement(
      ctx,
      { unitId, movementId },
      { in: ['coming', 'running', 'over'] },
    )
    if (untilDay && untilDay < movement.fromDay)
      throw new Invalid({ untilDay: ['Ngày kết thúc không thể trước ngày bắt đầu'] })
    if (movement.kind === 'movement' && content.registrants.length === 0)
      throw new Invalid({ registrants: ['Hãy chọn ai đăng ký'] })
    const last = await ctx.db
      .selectFrom('movements.content')
      .where('unitId', '=', unitId)
      .where('movementId', '=', movementId)
      .orderBy('fromDay', 'desc')
      .select('fromDay')
      .executeTakeFirstOrThrow()
    if (fromDay < last.fromDay)
      throw new Refused('Ngày này phong trào đã có bản mới hơn; hãy chọn một ngày sau đó.')
    await writeContent(ctx, { unitId, movementId, fromDay }, content, because)
    await ctx.db
      .updateTable('movements.movement')
      .set({ untilDay })
      .where('unitId', '=', unitId)
      .where('id', '=', movementId)
      .execute()
    return {}
  },
})
