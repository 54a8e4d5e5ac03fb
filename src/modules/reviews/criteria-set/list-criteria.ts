import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { may } from '#platform/may.ts'
import { query } from '#platform/query.ts'
import { manageCriteria, readCriteria } from '../permissions.ts'
import { type Rules, rulesOf } from './rules-of.ts'

/** The books of rules, the newest first, each with all it says; and what is shipped. */
export const listCriteria = query({
  name: 'reviews.list-criteria',
  summary: 'Các bộ tiêu chí bình xét',
  allow: readCriteria,
  input: z.object({ unitId: id }),
  async run(ctx, { unitId }) {
    const sets = await ctx.db
      .selectFrom('reviews.criteriaSet as set')
      .where('set.unitId', '=', unitId)
      .where('set.withdrawnBecause', '=', '')
      .orderBy('set.fromDay', 'desc')
      .select([
        'set.id as setId',
        'set.name',
        'set.document',
        'set.fromDay',
        'set.suggested',
        'set.setByName',
        rulesOf.as('rules'),
        sql<number>`(select count(*) from reviews.round where unit_id = set.unit_id and set_id = set.id)`.as(
          'rounds',
        ),
      ])
      .execute()
    const suggestions = await ctx.db
      .selectFrom('reviews.suggestion')
      .orderBy('rank')
      .select(['code', 'name', 'document', sql<Rules>`rules`.as('rules')])
      .execute()
    return { sets, suggestions, manages: may(ctx, unitId, manageCriteria) }
  },
})
