import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { manageMembers } from '../permissions.ts'

/** Takes back a removal while the row is still there (at least a day). */
export const restoreChild = command({
  name: 'members.restore-child',
  summary: 'Lấy lại con vừa xóa khỏi hồ sơ',
  allow: manageMembers,
  input: z.object({ unitId: id, childId: id }),
  async run(ctx, { unitId, childId }) {
    const { numUpdatedRows } = await ctx.db
      .updateTable('members.child')
      .set({ removedAt: null })
      .where('unitId', '=', unitId)
      .where('id', '=', childId)
      .where('removedAt', 'is not', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n)
      throw new NotFound('Đã quá thời gian lấy lại; hãy ghi con vào hồ sơ một lần nữa.')
    return {}
  },
})
