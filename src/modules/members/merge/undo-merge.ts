import { sql } from 'kysely'
import { z } from 'zod'
import { announcement } from '#platform/announcement.ts'
import { command } from '#platform/command.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { manageMembers } from '../permissions.ts'
import { recordsOf } from './records-of.ts'
import { restoreRecords } from './restore-records.ts'

/** Other modules move back what they moved when they were told of the merge, or object by throwing Refused. */
export const mergeUndone = announcement<{
  unitId: number
  memberId: number
  otherId: number
}>('members.merge-undone')

/** Two records that were taken for one person's are two again, as they were; only while nothing was written in them since. */
export const undoMerge = command({
  name: 'members.undo-merge',
  summary: 'Tách lại hai hồ sơ đã gộp nhầm',
  allow: manageMembers,
  input: z.object({ unitId: id, mergeId: id }),
  async run(ctx, { unitId, mergeId }) {
    const merge = await ctx.db
      .selectFrom('members.merge')
      .where('unitId', '=', unitId)
      .where('id', '=', mergeId)
      .where('undoneAt', 'is', null)
      .select(['memberId', 'otherId', 'afterDigest'])
      // As text: the names of columns stay those of the database.
      .select(sql<string>`before::text`.as('before'))
      .forUpdate()
      .executeTakeFirst()
    if (!merge) throw new NotFound()
    const pair = { unitId, memberId: merge.memberId, otherId: merge.otherId }
    await ctx.db
      .selectFrom('members.member')
      .where('unitId', '=', unitId)
      .where('id', 'in', [pair.memberId, pair.otherId])
      .select('id')
      .forUpdate()
      .execute()
    if ((await recordsOf(ctx, pair)).digest !== merge.afterDigest)
      throw new Refused(
        'Sau khi gộp, hồ sơ đã có việc mới được ghi, nên không tách lại được nữa. Nếu đúng là hai người, hãy thêm người kia như một đoàn viên mới rồi sửa hồ sơ này.',
      )
    await restoreRecords(ctx, pair, merge.before)
    await ctx.db
      .updateTable('members.merge')
      .set({ undoneAt: sql`now()` })
      .where('unitId', '=', unitId)
      .where('id', '=', mergeId)
      .execute()
    await mergeUndone.announce(ctx, pair)
    return { memberId: pair.memberId, otherId: pair.otherId }
  },
})
