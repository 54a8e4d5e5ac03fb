import { sql } from 'kysely'
import { z } from 'zod'
import { id, optional } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import type { Remark } from '../labels.ts'
import { readRegistrations } from '../permissions.ts'
import { yearAsked } from './list-registrations.ts'
import { remarkHolds } from './remarks.ts'
import { withinReach } from './seen-registrations.ts'

/** Of how many registrations of a year the coach says what: 18 of 71 are the same, 9 hold no number, 4 repeat last year's. */
export const countRemarks = query({
  name: 'movements.count-remarks',
  summary: 'Tóm tắt nhận xét về các bản đăng ký',
  allow: readRegistrations,
  // Reads nothing below: it shares the entering of the page's other query.
  reach: 'branch',
  input: z.object({
    unitId: id,
    movementId: optional(id).catch(null),
    year: z.coerce.number().int().min(1990).max(2100).optional().catch(undefined),
  }),
  async run(ctx, { unitId, movementId, year }) {
    const counts = sql.join(
      Object.entries(remarkHolds).map(
        ([remark, holds]) => sql`count(*) filter (where ${holds})::int as ${sql.id(remark)}`,
      ),
    )
    const { rows } = await sql<Record<Remark | 'all', number>>`
      select count(*)::int as "all", ${counts} from movements.registration as one
      where one.unit_id = ${unitId} and one.year = ${yearAsked(ctx, year)} and one.state <> 'withdrawn' and ${withinReach(ctx)}
        ${movementId ? sql`and one.movement_id = ${movementId}` : sql``}`.execute(ctx.db)
    const [counted] = rows
    if (!counted) throw new Error('an aggregate gives one row')
    return counted
  },
})
