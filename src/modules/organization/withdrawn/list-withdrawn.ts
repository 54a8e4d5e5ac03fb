import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { listInput, pageOf } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { arrangeOffice } from '../permissions.ts'

/** Terms, bodies and posts that were withdrawn as mistakes, each with the reason and who did it; the latest first. */
export const listWithdrawn = query({
  name: 'organization.list-withdrawn',
  summary: 'Nhiệm kỳ, ban, chức vụ ghi nhầm đã rút',
  allow: arrangeOffice,
  input: z.object({ unitId: id, ...listInput(['at']) }),
  run(ctx, { unitId, ...list }) {
    const rows = ctx.db
      .selectFrom('organization.withdrawn as entry')
      .where('entry.unitId', '=', unitId)
      .select(['entry.id as withdrawnId', 'entry.kind', 'entry.says', 'entry.reason'])
      .select(['entry.byName'])
      .select(sql<string>`(entry.at at time zone 'Asia/Ho_Chi_Minh')::date`.as('onDay'))
    return pageOf(rows, { ...list, sort: '-at' }, { at: 'entry.at' }, 'entry.id')
  },
})
