import { z } from 'zod'
import { command } from '#platform/command.ts'
import { day, id, optional } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { readAuthors } from '../author/read-authors.ts'
import { enterInitiatives } from '../permissions.ts'
import { initiativeFields } from './initiative-fields.ts'
import { newInitiative } from './new-initiative.ts'

/** An officer writes down what members handed in on paper; also those of earlier years. */
export const enterInitiative = command({
  name: 'initiatives.enter-initiative',
  summary: 'Ghi một sáng kiến',
  allow: enterInitiatives,
  input: z.object({
    unitId: id,
    ...initiativeFields,
    /** Nothing: today. */
    enteredOn: optional(day('Ngày nộp')),
  }),
  async run(ctx, { enteredOn, ...input }) {
    if (enteredOn) refuseFutureDay(ctx, { enteredOn }, 'Ngày nộp')
    const authors = await readAuthors(ctx, input.unitId, input)
    const fields = { ...input, byMember: false, ...(enteredOn && { enteredOn }) }
    return newInitiative(ctx, fields, authors)
  },
})
