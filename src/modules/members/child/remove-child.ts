import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { manageMembers } from '../permissions.ts'

/**
 * A child is a private person: what is no longer needed is deleted, not kept as history. For a day it can be taken back
 * (`restoreChild`); each removal deletes for good what was removed in the unit more than a day ago.
 */
export const removeChild = command({
  name: 'members.remove-child',
  summary: 'Xóa con khỏi hồ sơ đoàn viên',
  allow: manageMembers,
  input: z.object({ unitId: id, childId: id }),
  async run(ctx, { unitId, childId }) {
    await ctx.db
      .deleteFrom('members.child')
      .where('unitId', '=', unitId)
      .where(sql<boolean>`removed_at < now() - interval '1 day'`)
      .execute()
    const { numUpdatedRows } = await ctx.db
      .updateTable('members.child')
      .set({ removedAt: sql`now()` })
      .where('unitId', '=', unitId)
      .where('id', '=', childId)
      .where('removedAt', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw new NotFound()
    return {}
  },
})
