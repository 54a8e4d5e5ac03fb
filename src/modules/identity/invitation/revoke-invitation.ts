import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { arrangeAccounts } from '../permissions.ts'

export const revokeInvitation = command({
  name: 'identity.revoke-invitation',
  summary: 'Thu hồi lời mời mở tài khoản',
  allow: arrangeAccounts,
  input: z.object({ unitId: id, invitationId: id }),
  async run(ctx, { unitId, invitationId }) {
    const revoked = await ctx.db
      .updateTable('identity.invitation')
      .set({ revokedAt: sql`now()` })
      .where('unitId', '=', unitId)
      .where('id', '=', invitationId)
      .where('usedAt', 'is', null)
      .where('revokedAt', 'is', null)
      .executeTakeFirst()
    if (Number(revoked.numUpdatedRows) === 0)
      throw new Refused('Lời mời này đã được dùng hoặc đã thu hồi.')
  },
})
