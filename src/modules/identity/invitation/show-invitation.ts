import { z } from 'zod'
import { query } from '#platform/query.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { codeField } from '../code/enter-by-code.ts'
import { openInvitation } from './open-invitation.ts'

export const showInvitation = query({
  name: 'identity.show-invitation',
  summary: 'Xem lời mời của một mã',
  allow: 'public',
  input: z.object({ code: codeField }),
  async run(ctx, { code }) {
    const { name, unitId, expiresOn } = await openInvitation(ctx, code)
    return { name, unitId, lastDay: formatDay(expiresOn) }
  },
})
