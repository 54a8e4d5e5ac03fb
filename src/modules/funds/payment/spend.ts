import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, day, id, line, money } from '#platform/fields.ts'
import { lockFund } from '../fund/require-fund.ts'
import { keepFunds } from '../permissions.ts'
import { payOrAsk } from './pay-or-ask.ts'
import { requireSpendable } from './require-payable.ts'

/** A fund that gives pays for what it is for: a sports day, a camp, flowers on 8 March. */
export const spend = command({
  name: 'funds.spend',
  summary: 'Chi hoạt động từ quỹ',
  allow: keepFunds,
  input: z.object({
    unitId: id,
    fundId: id,
    amount: money('Số tiền'),
    day: day('Ngày chi'),
    where: choice('Hình thức', ['cash', 'bank']).default('cash'),
    toName: line('Người nhận tiền', 200),
    note: line('Chi cho việc gì', 300),
  }),
  async run(ctx, { unitId, fundId, ...payment }) {
    const fund = await lockFund(ctx, { unitId, fundId })
    requireSpendable(fund)
    return payOrAsk(ctx, fund, { unitId, kind: 'spending', ...payment })
  },
})
