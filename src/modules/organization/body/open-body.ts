import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, day, id, line, optional } from '#platform/fields.ts'
import { arrangeOffice } from '../permissions.ts'
import { unitOn } from '../unit/unit-on.ts'
import { bodyKinds } from './body-fields.ts'

/** Sets up a committee, board or club. `seats`: how many are to sit in it, from which vacancies are counted. */
export const openBody = command({
  name: 'organization.open-body',
  summary: 'Lập ban, ủy ban hoặc câu lạc bộ',
  allow: arrangeOffice,
  input: z.object({
    unitId: id,
    kind: choice('Loại', bodyKinds),
    name: line('Tên', 160),
    termId: optional(id),
    subunitId: optional(id),
    seats: optional(
      z.coerce.number().int().min(1, 'Ít nhất một người').max(200, 'Nhiều nhất 200 người'),
    ),
    openedOn: day('Ngày thành lập'),
    decisionNumber: z.string().max(60).default(''),
  }),
  async run(ctx, input) {
    await unitOn(ctx, input.unitId, input.openedOn)
    const { id: bodyId } = await ctx.db
      .insertInto('organization.body')
      .values(input)
      .returning('id')
      .executeTakeFirstOrThrow()
    return { bodyId }
  },
})
