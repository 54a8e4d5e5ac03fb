import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { listInput, pageOf } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { readStructure } from '../permissions.ts'

/** The terms of a unit, the latest first. */
export const listTerms = query({
  name: 'organization.list-terms',
  summary: 'Các nhiệm kỳ',
  allow: readStructure,
  input: z.object({ unitId: id, ...listInput(['-starts', 'starts', 'label']) }),
  async run(ctx, { unitId, ...list }) {
    const rows = ctx.db
      .selectFrom('organization.term as term')
      .where('term.unitId', '=', unitId)
      .select(['term.id as termId', 'label', 'startsOn', 'plannedEndOn', 'endedOn'])
    return pageOf(rows, list, { starts: 'term.startsOn', label: 'term.label' })
  },
})
