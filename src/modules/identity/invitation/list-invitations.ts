import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { listInput, pageOf, searchPattern } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { arrangeAccounts } from '../permissions.ts'

/** The unit's invitations, newest first; `state` is open, used, revoked or expired. */
export const listInvitations = query({
  name: 'identity.list-invitations',
  summary: 'Danh sách lời mời mở tài khoản',
  allow: arrangeAccounts,
  input: z.object({ unitId: id, ...listInput(['newest', 'name']) }),
  async run(ctx, { unitId, ...state }) {
    let rows = ctx.db
      .selectFrom('identity.invitation as invitation')
      .innerJoin('identity.account as inviter', 'inviter.id', 'invitation.invitedBy')
      .where('invitation.unitId', '=', unitId)
      .select([
        'invitation.id as invitationId',
        'invitation.name',
        'invitation.note',
        'invitation.expiresOn',
        'inviter.name as invitedBy',
        sql<number>`-extract(epoch from invitation.invited_at)`.as('newest'),
        sql<'used' | 'revoked' | 'expired' | 'open'>`case
          when invitation.used_at is not null then 'used'
          when invitation.revoked_at is not null then 'revoked'
          when invitation.expires_on < ${ctx.today}::date then 'expired'
          else 'open' end`.as('state'),
      ])
    if (state.q)
      rows = rows.where(
        (where) => where.fn<string>('platform.search_key', ['invitation.name']),
        'like',
        searchPattern(state.q),
      )
    return pageOf(rows, state, { newest: 'newest', name: 'invitation.name' }, 'invitation.id')
  },
})
