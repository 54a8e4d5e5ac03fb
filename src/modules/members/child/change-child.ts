import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { tidyName } from '#platform/vietnamese/person-name.ts'
import { manageMembers } from '../permissions.ts'
import { childFields } from './child-fields.ts'

export const changeChild = command({
  name: 'members.change-child',
  summary: 'Sửa thông tin con của đoàn viên',
  allow: manageMembers,
  input: z.object({ unitId: id, childId: id, ...childFields }),
  async run(ctx, { unitId, childId, fullName, ...facts }) {
    const { numUpdatedRows } = await ctx.db
      .updateTable('members.child')
      .set({ ...facts, fullName: tidyName(fullName) })
      .where('unitId', '=', unitId)
      .where('id', '=', childId)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw new NotFound()
    return {}
  },
})
