import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, day, id, line, optional } from '#platform/fields.ts'
import { arrangeStructure } from '../permissions.ts'
import { unitOn } from '../unit/unit-on.ts'

export const openSubunit = command({
  name: 'organization.open-subunit',
  summary: 'Lập công đoàn bộ phận hoặc tổ công đoàn',
  allow: arrangeStructure,
  input: z.object({
    unitId: id,
    kind: choice('Loại', ['section', 'group']),
    name: line('Tên', 120),
    parentId: optional(id),
    openedOn: day('Ngày thành lập'),
    decisionNumber: z.string().max(60).default(''),
  }),
  async run(ctx, input) {
    await unitOn(ctx, input.unitId, input.openedOn)
    const { id: subunitId } = await ctx.db
      .insertInto('organization.subunit')
      .values(input)
      .returning('id')
      .executeTakeFirstOrThrow()
    return { subunitId }
  },
})
