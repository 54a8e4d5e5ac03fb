import { z } from 'zod'
import { command } from '#platform/command.ts'
import { day, id, line } from '#platform/fields.ts'
import { arrangeOffice } from '../permissions.ts'
import { unitOn } from '../unit/unit-on.ts'

/** Begins a term: a label, its first day, and the day on which the next one is planned to begin. The one before must have ended. */
export const startTerm = command({
  name: 'organization.start-term',
  summary: 'Bắt đầu nhiệm kỳ',
  allow: arrangeOffice,
  input: z.object({
    unitId: id,
    label: line('Tên nhiệm kỳ', 40),
    startsOn: day('Ngày bắt đầu'),
    plannedEndOn: day('Ngày dự kiến kết thúc'),
  }),
  async run(ctx, input) {
    await unitOn(ctx, input.unitId, input.startsOn)
    const { id: termId } = await ctx.db
      .insertInto('organization.term')
      .values(input)
      .returning('id')
      .executeTakeFirstOrThrow()
    return { termId }
  },
})
