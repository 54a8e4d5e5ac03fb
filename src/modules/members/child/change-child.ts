import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { tidyName } from '#platform/vietnamese/person-name.ts'
import { type Sex, sexLabels } from '../labels.ts'
import { manageMembers } from '../permissions.ts'
import { childFields } from './child-fields.ts'

export const changeChild = command({
  name: 'members.change-child',
  summary: 'Sửa thông tin con của đoàn viên',
  allow: manageMembers,
  input: z.object({
    unitId: id,
    childId: id,
    /** The version that was on the screen: whoever changes an older one is told how it is now. */
    version: z.coerce.number().int().positive(),
    ...childFields,
  }),
  async run(ctx, { unitId, childId, version, fullName, ...facts }) {
    const before = await ctx.db
      .selectFrom('members.child')
      .where('unitId', '=', unitId)
      .where('id', '=', childId)
      .where('removedAt', 'is', null)
      .select(['fullName', 'birthDay', 'sex', 'version'])
      .forUpdate()
      .executeTakeFirst()
    if (!before) throw new NotFound('Người con này không còn trong hồ sơ.')
    if (before.version !== version) {
      const now = [
        before.fullName,
        before.sex && sexLabels[before.sex as Sex].toLowerCase(),
        before.birthDay && `sinh ${formatDay(before.birthDay)}`,
      ]
      throw new Refused(
        `Trong lúc bạn sửa, người khác đã ghi: ${now.filter(Boolean).join(', ')}. Những gì bạn gõ vẫn còn ở dưới; bấm Lưu lần nữa nếu muốn ghi theo bản của bạn.`,
      )
    }
    await ctx.db
      .updateTable('members.child')
      .set({ ...facts, fullName: tidyName(fullName), version: version + 1 })
      .where('unitId', '=', unitId)
      .where('id', '=', childId)
      .execute()
    return {}
  },
})
