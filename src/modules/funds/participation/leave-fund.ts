import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { day, id } from '#platform/fields.ts'
import { keepFunds } from '../permissions.ts'

/** `untilDay` is the first day on which the member no longer belongs to the fund. */
export const leaveFund = command({
  name: 'funds.leave-fund',
  summary: 'Ghi đoàn viên thôi tham gia quỹ',
  allow: keepFunds,
  input: z.object({ unitId: id, fundId: id, memberId: id, untilDay: day('Thôi từ ngày') }),
  async run(ctx, { unitId, fundId, memberId, untilDay }) {
    const left = await ctx.db
      .updateTable('funds.participation')
      .set({ untilDay })
      .where('unitId', '=', unitId)
      .where('fundId', '=', fundId)
      .where('memberId', '=', memberId)
      .where('untilDay', 'is', null)
      .executeTakeFirst()
    if (Number(left.numUpdatedRows) === 0)
      throw new NotFound('Đoàn viên này không ghi danh vào quỹ.')
    return {}
  },
})
