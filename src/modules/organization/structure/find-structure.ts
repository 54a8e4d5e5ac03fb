import { z } from 'zod'
import { day, id, optional } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readStructure } from '../permissions.ts'
import { leads } from '../unit/leads.ts'
import { memberCounts } from '../unit/member-counts.ts'
import { loadStructure } from './load-structure.ts'
import { vacanciesOf } from './vacancies.ts'
import { warningsOf } from './warnings-of.ts'

/**
 * How a unit is organised on `asOf` (today without one): the running term, bodies, sections, groups, who holds which post,
 * what is vacant, and where the rules of that day are not kept, each with its document. The rules warn and forbid nothing.
 */
export const findStructure = query({
  name: 'organization.find-structure',
  summary: 'Sơ đồ tổ chức của đơn vị, chỗ khuyết và chỗ chưa đúng quy định',
  allow: readStructure,
  input: z.object({ unitId: id, asOf: optional(day('Như ngày')) }),
  async run(ctx, { unitId, asOf }) {
    const onDay = asOf ?? ctx.today
    const { rules, ...structure } = await loadStructure(ctx, unitId, onDay)
    const counts = (await memberCounts(ctx, unitId, [unitId], onDay))(unitId)
    return {
      ...structure,
      ...counts,
      asOf: onDay,
      vacancies: vacanciesOf(structure),
      warnings: structure.closedOn ? [] : warningsOf(structure, counts, rules),
      may: leads(ctx, unitId),
    }
  },
})
