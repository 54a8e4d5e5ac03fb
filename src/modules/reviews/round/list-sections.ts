import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { manageRounds } from '../permissions.ts'

/** What a round can be opened for: sections of their own, and whether there are rules at all. */
export const listSections = query({
  name: 'reviews.list-round-choices',
  summary: 'Phạm vi mở đợt bình xét',
  allow: manageRounds,
  input: z.object({ unitId: id }),
  async run(ctx, { unitId }) {
    const { rows } = await sql<{
      hasCriteria: boolean
      sections: { subunitId: number; name: string }[]
    }>`select exists (select from reviews.criteria_set where unit_id = ${unitId} and withdrawn_because = '') as has_criteria,
      (select coalesce(jsonb_agg(jsonb_build_object('subunitId', id, 'name', name) order by name), '[]') from organization.subunit
        where unit_id = ${unitId} and kind = 'section' and (closed_on is null or closed_on > ${ctx.today})) as sections`.execute(
      ctx.db,
    )
    return rows[0] ?? { hasCriteria: false, sections: [] }
  },
})
