import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { seenMembers } from '../member/seen-members.ts'
import { readMembers } from '../permissions.ts'

export const findPhoto = query({
  name: 'members.find-photo',
  summary: 'Ảnh đoàn viên',
  allow: readMembers,
  input: z.object({ unitId: id, memberId: id }),
  async run(ctx, { unitId, memberId }) {
    const photo = await ctx.db
      .selectFrom('members.photo as photo')
      .innerJoin('members.member as member', (join) =>
        join.onRef('member.unitId', '=', 'photo.unitId').onRef('member.id', '=', 'photo.memberId'),
      )
      .where('member.unitId', '=', unitId)
      .where('member.id', '=', memberId)
      .where(seenMembers(ctx, ctx.today))
      .select(['photo.bytes', 'photo.mimeType'])
      .executeTakeFirst()
    if (!photo) throw new NotFound()
    return { mimeType: photo.mimeType, base64: photo.bytes.toString('base64') }
  },
})
