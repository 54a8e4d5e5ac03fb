import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Invalid } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { requireMember } from '../member/require-member.ts'
import { manageMembers } from '../permissions.ts'
import { pictureType } from './picture-type.ts'

const maxBytes = 2 * 1024 * 1024

export const setPhoto = command({
  name: 'members.set-photo',
  summary: 'Đặt ảnh đoàn viên',
  allow: manageMembers,
  input: z.object({
    unitId: id,
    memberId: id,
    /** A JPEG, PNG or WebP file of at most 2 MB; in JSON its bytes in base64. */
    photo: z.union([z.instanceof(File), z.base64()], { error: 'Hãy chọn một tệp ảnh' }),
  }),
  async run(ctx, { unitId, memberId, photo }) {
    await requireMember(ctx, { unitId, memberId })
    const bytes =
      typeof photo === 'string'
        ? Buffer.from(photo, 'base64')
        : Buffer.from(await photo.arrayBuffer())
    if (bytes.length > maxBytes) throw new Invalid({ photo: ['Ảnh lớn quá 2 MB'] })
    const mimeType = pictureType(bytes)
    if (!mimeType) throw new Invalid({ photo: ['Tệp này không phải ảnh JPEG, PNG hay WebP'] })
    await ctx.db
      .insertInto('members.photo')
      .values({ unitId, memberId, bytes, mimeType })
      .onConflict((conflict) =>
        conflict
          .columns(['unitId', 'memberId'])
          .doUpdateSet({ bytes, mimeType, updatedAt: sql`now()` }),
      )
      .execute()
    return {}
  },
})
