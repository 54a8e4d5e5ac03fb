import { sql } from 'kysely'
import { z } from 'zod'
import { day, id, optional } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readStructure } from '../permissions.ts'
import { loadStructure } from './load-structure.ts'
import { warningsOf } from './warnings-of.ts'

const count = z.coerce.number().int().min(0)

/**
 * Where the rules of size and incompatibility of a day are not kept, with the rule's document. Nothing is forbidden by it.
 * How many members there are is not known to this module: whoever asks brings the figures `members.members` and `members.women`.
 */
export const structureWarnings = query({
  name: 'organization.structure-warnings',
  summary: 'Những chỗ tổ chức chưa đúng quy định',
  allow: readStructure,
  input: z.object({
    unitId: id,
    memberCount: count,
    womenCount: count,
    asOf: optional(day('Như ngày')),
  }),
  async run(ctx, { unitId, asOf, ...counts }) {
    const onDay = asOf ?? ctx.today
    const structure = await loadStructure(ctx, unitId, onDay)
    const rules = await ctx.db
      .selectFrom('organization.structureRule')
      .where(sql<boolean>`valid @> ${onDay}::date`)
      .select(['code', 'document', 'parameters'])
      .orderBy('code')
      .execute()
    return { warnings: warningsOf(structure, counts, rules) }
  },
})
