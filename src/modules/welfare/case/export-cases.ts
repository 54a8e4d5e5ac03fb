import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { manageCatalogue } from '../permissions.ts'
import { type CaseFilter, caseFilters, casesOf } from './list-cases.ts'

/** The filtered list with the kinds in clear, for chair and deputies. Logged, because health and hardship leave the house. */
export const exportCases = query({
  name: 'welfare.export-cases',
  summary: 'Xuất danh sách hồ sơ chăm lo ra bảng tính',
  allow: manageCatalogue,
  sensitive: true,
  input: z.object({ unitId: id, q: z.string().max(200).default(''), ...caseFilters }),
  run(ctx, filter) {
    return casesOf(ctx, filter as CaseFilter)
      .select(['kind.name as kindInClear', 'one.relation', 'one.aboutName', 'one.hospitalLevel'])
      .orderBy('one.happenedOn')
      .orderBy('one.id')
      .execute()
  },
})
