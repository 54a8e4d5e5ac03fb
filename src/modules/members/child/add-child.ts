import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/fields.ts'
import { tidyName } from '#platform/vietnamese/person-name.ts'
import { requireMember } from '../member/require-member.ts'
import { manageMembers } from '../permissions.ts'
import { childFields } from './child-fields.ts'

export const addChild = command({
  name: 'members.add-child',
  summary: 'Ghi thêm con của đoàn viên',
  allow: manageMembers,
  input: z.object({ unitId: id, memberId: id, ...childFields }),
  async run(ctx, input) {
    await requireMember(ctx, input)
    const { id: childId } = await ctx.db
      .insertInto('members.child')
      .values({ ...input, fullName: tidyName(input.fullName) })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { childId }
  },
})
