import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { keepFunds } from '../permissions.ts'

/** The letter has gone. */
export const thankSponsor = command({
  name: 'funds.thank-sponsor',
  summary: 'Ghi đã gửi thư cảm ơn',
  allow: keepFunds,
  input: z.object({ unitId: id, giftId: id }),
  async run(ctx, { unitId, giftId }) {
    const thanked = await ctx.db
      .updateTable('funds.gift')
      .set({ thankedOn: ctx.today })
      .where('unitId', '=', unitId)
      .where('id', '=', giftId)
      .where('thankedOn', 'is', null)
      .executeTakeFirst()
    if (Number(thanked.numUpdatedRows) === 0) throw new NotFound()
    return {}
  },
})
