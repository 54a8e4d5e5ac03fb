import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, ticked } from '#platform/fields.ts'
import { digestOf, seal } from '#platform/secret-box.ts'
import { subscribe } from '../permissions.ts'

/** The purpose for which the code is digested. */
export const codeKind = 'calendar-subscription'

/** A new secret address of the unit's calendar for the asker; the one before opens nothing any more. */
export const renewSubscription = command({
  name: 'calendar.renew-subscription',
  summary: 'Tạo địa chỉ lịch để xem trong điện thoại',
  allow: subscribe,
  input: z.object({ unitId: id, withBirthdays: ticked }),
  async run(ctx, { unitId, withBirthdays }) {
    const code = randomBytes(32).toString('base64url')
    const changes = {
      codeDigest: digestOf(codeKind, code),
      sealedCode: seal(code),
      withBirthdays,
      renewedOn: ctx.today,
    }
    await ctx.db
      .insertInto('calendar.subscription')
      .values({ unitId, accountId: ctx.actor?.accountId ?? 0, ...changes })
      .onConflict((conflict) => conflict.columns(['unitId', 'accountId']).doUpdateSet(changes))
      .execute()
    // The code is not answered: what a command answers is kept for a sender who sends twice.
    return {}
  },
})
