import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readDecisions } from '../permissions.ts'
import { honourFilters, honoursOf } from './list-honours.ts'

/** The register as filtered, at most 20,000 lines, for a spreadsheet. */
export const exportHonours = query({
  name: 'awards.export-honours',
  summary: 'Xuất sổ khen thưởng ra Excel',
  allow: readDecisions,
  input: z.object({ unitId: id, q: z.string().max(200).default(''), ...honourFilters }),
  run(ctx, filter) {
    return honoursOf(ctx, filter)
      .orderBy('register.sortedDay', 'desc')
      .orderBy('register.sortName')
      .orderBy('register.honourId')
      .limit(20_000)
      .execute()
  },
})
