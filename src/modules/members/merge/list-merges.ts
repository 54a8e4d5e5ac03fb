import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { manageMembers } from '../permissions.ts'

/** Records merged and not taken apart again, the latest first, with both names; at most 100. */
export const listMerges = query({
  name: 'members.list-merges',
  summary: 'Các hồ sơ đã gộp',
  allow: manageMembers,
  input: z.object({ unitId: id }),
  run(ctx, { unitId }) {
    return ctx.db
      .selectFrom('members.merge as merge')
      .innerJoin('members.member as kept', (join) =>
        join.onRef('kept.unitId', '=', 'merge.unitId').onRef('kept.id', '=', 'merge.memberId'),
      )
      .innerJoin('members.member as gone', (join) =>
        join.onRef('gone.unitId', '=', 'merge.unitId').onRef('gone.id', '=', 'merge.otherId'),
      )
      .where('merge.unitId', '=', unitId)
      .where('merge.undoneAt', 'is', null)
      .orderBy('merge.id', 'desc')
      .limit(100)
      .select(['merge.id as mergeId', 'merge.memberId', 'merge.otherId', 'merge.byName'])
      .select(sql<string>`(merge.at at time zone 'Asia/Ho_Chi_Minh')::date`.as('onDay'))
      .select(['kept.fullName', 'gone.fullName as otherName'])
      .execute()
  },
})
