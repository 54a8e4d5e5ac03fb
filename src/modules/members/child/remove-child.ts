import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { manageMembers } from '../permissions.ts'

/** A child is a private person: what is no longer needed is deleted, not kept as history. */
export const removeChild = command({
  name: 'members.remove-child',
  summary: 'Xóa con khỏi hồ sơ đoàn viên',
  allow: manageMembers,
  input: z.object({ unitId: id, childId: id }),
  async run(ctx, { unitId, childId }) {
    const { numDeletedRows } = await ctx.db
      .deleteFrom('members.child')
      .where('unitId', '=', unitId)
      .where('id', '=', childId)
      .executeTakeFirst()
    if (numDeletedRows === 0n) throw new NotFound()
    return {}
  },
})
