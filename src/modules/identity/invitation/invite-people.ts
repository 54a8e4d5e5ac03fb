import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { arrangeAccounts } from '../permissions.ts'
import { invite } from './invite.ts'

/** Invites several people of the unit at once. Whoever may not be invited is left out and named with the reason. */
export const invitePeople = command({
  name: 'identity.invite-people',
  summary: 'Mời nhiều người mở tài khoản cùng lúc',
  allow: arrangeAccounts,
  input: z.object({
    unitId: id,
    personIds: z
      .array(id)
      .min(1, 'Chưa chọn người nào')
      .max(100, 'Mỗi lần mời nhiều nhất 100 người'),
  }),
  async run(ctx, { unitId, personIds }) {
    const invited: Awaited<ReturnType<typeof invite>>[] = []
    const leftOut: string[] = []
    for (const personId of new Set(personIds))
      try {
        invited.push(await invite(ctx, { unitId, personId }))
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        leftOut.push(error.message)
      }
    if (invited.length === 0) throw new Refused(leftOut[0] ?? 'Không mời được ai.')
    return { invited, leftOut }
  },
})
