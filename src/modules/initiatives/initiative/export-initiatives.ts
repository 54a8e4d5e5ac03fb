import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readInitiatives } from '../permissions.ts'
import { type InitiativeFilter, initiativeFilters, initiativesOf } from './list-initiatives.ts'

/** The filtered register with the widest decision of each, for a spreadsheet. */
export const exportInitiatives = query({
  name: 'initiatives.export-initiatives',
  summary: 'Xuất sổ sáng kiến ra bảng tính',
  allow: readInitiatives,
  reach: 'branch',
  input: z.object({ unitId: id, q: z.string().max(200).default(''), ...initiativeFilters }),
  run(ctx, filter) {
    return initiativesOf(ctx, filter as InitiativeFilter)
      .select([
        'one.effect',
        'one.benefitWords',
        sql<
          string | null
        >`(select format('%s, %s', decision.number, decision.council) from initiatives.decision
          where decision.unit_id = one.unit_id and decision.initiative_id = one.id and decision.withdrawn_because = ''
            and decision.result = 'recognised' and decision.scope = one.scope)`.as('decision'),
      ])
      .orderBy('yearDay')
      .orderBy('one.id')
      .execute()
  },
})
