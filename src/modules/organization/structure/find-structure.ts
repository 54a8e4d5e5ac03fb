import { z } from 'zod'
import { day, id, optional } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readStructure } from '../permissions.ts'
import { loadStructure } from './load-structure.ts'
import { vacanciesOf } from './vacancies.ts'

/** How a unit is organised on `asOf` (today without one): the running term, bodies, sections, groups, who holds which post, what is vacant. */
export const findStructure = query({
  name: 'organization.find-structure',
  summary: 'Sơ đồ tổ chức của đơn vị',
  allow: readStructure,
  input: z.object({ unitId: id, asOf: optional(day('Như ngày')) }),
  async run(ctx, { unitId, asOf }) {
    const structure = await loadStructure(ctx, unitId, asOf ?? ctx.today)
    return { ...structure, vacancies: vacanciesOf(structure) }
  },
})
