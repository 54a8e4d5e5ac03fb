import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { unseal } from '#platform/secret-box.ts'
import { subscribe } from '../permissions.ts'

/** The asker's own secret address, if there is one: its code, and whether it shows birthdays. */
export const findSubscription = query({
  name: 'calendar.find-subscription',
  summary: 'Địa chỉ lịch của tôi',
  allow: subscribe,
  input: z.object({ unitId: id }),
  async run(ctx, { unitId }) {
    const found = await ctx.db
      .selectFrom('calendar.subscription')
      .where('unitId', '=', unitId)
      .where('accountId', '=', ctx.actor?.accountId ?? 0)
      .select(['sealedCode', 'withBirthdays', 'renewedOn'])
      .executeTakeFirst()
    if (!found) return null
    const { sealedCode, ...rest } = found
    return { ...rest, code: unseal(sealedCode) }
  },
})
