import { z } from 'zod'
import { id, optional } from '#platform/fields.ts'
import { listInput, pageOf } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { readStructure } from '../permissions.ts'
import { leads } from '../unit/leads.ts'

/** The terms of a unit in the order of their days. */
export const listTerms = query({
  name: 'organization.list-terms',
  summary: 'Các nhiệm kỳ',
  allow: readStructure,
  input: z.object({
    unitId: id,
    termId: optional(id).catch(null),
    ...listInput(['starts', 'label']),
  }),
  async run(ctx, { unitId, termId, ...list }) {
    let rows = ctx.db
      .selectFrom('organization.term as term')
      .where('term.unitId', '=', unitId)
      .select(['term.id as termId', 'label', 'startsOn', 'plannedEndOn', 'endedOn'])
    if (termId) rows = rows.where('term.id', '=', termId)
    const page = await pageOf(
      rows,
      list,
      { starts: 'term.startsOn', label: 'term.label' },
      'term.id',
    )
    return { ...page, may: leads(ctx, unitId) }
  },
})
