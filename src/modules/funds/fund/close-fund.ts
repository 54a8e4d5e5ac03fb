import { z } from 'zod'
import { closePart } from '#ledger'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { day, id } from '#platform/fields.ts'
import { manageFunds } from '../permissions.ts'
import { lockFund } from './require-fund.ts'

/** An empty fund ends; `closedOn` is the first day on which it takes and gives nothing. Its history stays. */
export const closeFund = command({
  name: 'funds.close-fund',
  summary: 'Đóng quỹ',
  allow: manageFunds,
  input: z.object({ unitId: id, fundId: id, closedOn: day('Ngày đóng quỹ') }),
  async run(ctx, { unitId, fundId, closedOn }) {
    const fund = await lockFund(ctx, { unitId, fundId })
    if (fund.closedOn) throw new Refused('Quỹ này đã đóng rồi.')
    const waits = await ctx.db
      .selectFrom('funds.payment')
      .where('unitId', '=', unitId)
      .where('fundId', '=', fundId)
      .where('state', 'in', ['waiting', 'approved'])
      .select('id')
      .executeTakeFirst()
    if (waits) throw new Refused('Quỹ còn khoản chi chờ duyệt hoặc chờ chi; hãy giải quyết trước.')
    const last = await ctx.db
      .selectFrom('funds.movement')
      .where('unitId', '=', unitId)
      .where('fundId', '=', fundId)
      .select((row) => row.fn.max('day').as('day'))
      .executeTakeFirst()
    if (last?.day && last.day >= closedOn)
      throw new Refused('Từ ngày này quỹ còn có thu chi; hãy chọn ngày đóng muộn hơn.')
    await ctx.db
      .updateTable('funds.fund')
      .set({ closedOn })
      .where('unitId', '=', unitId)
      .where('id', '=', fundId)
      .execute()
    await closePart(ctx, { unitId, partId: fund.partId, closedOn })
    return {}
  },
})
