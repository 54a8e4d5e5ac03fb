import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { enterByCode, unknownCode } from '../code/enter-by-code.ts'

/** The invitation of a code, kept from others until commit. @throws Refused with what is wrong with it. */
export async function openInvitation(ctx: Context, code: string) {
  const { unitId, digest } = await enterByCode(ctx, code)
  const invitation = await ctx.db
    .selectFrom('identity.invitation')
    .where('unitId', '=', unitId)
    .where('codeDigest', '=', digest)
    .selectAll()
    .forUpdate()
    .executeTakeFirst()
  if (!invitation) throw new Refused(unknownCode)
  if (invitation.usedAt)
    throw new Refused('Mã mời này đã được dùng. Nếu bạn đã có tài khoản, hãy đăng nhập.')
  if (invitation.revokedAt)
    throw new Refused('Mã mời này đã bị thu hồi. Hãy hỏi cán bộ công đoàn mã mới.')
  if (invitation.expiresOn < ctx.today)
    throw new Refused(
      `Mã mời này đã hết hạn từ sau ngày ${formatDay(invitation.expiresOn)}. Hãy hỏi cán bộ công đoàn mã mới.`,
    )
  return invitation
}
