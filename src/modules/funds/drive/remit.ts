import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, day, id, line, money, optional } from '#platform/fields.ts'
import { lockFund } from '../fund/require-fund.ts'
import { payOrAsk } from '../payment/pay-or-ask.ts'
import { requireSocial } from '../payment/require-payable.ts'
import { keepFunds } from '../permissions.ts'

/** What was collected goes to where it was meant, with that place's receipt; from the threshold on a second person is asked first. */
export const remit = command({
  name: 'funds.remit',
  summary: 'Chuyển tiền ủng hộ đến nơi nhận',
  allow: keepFunds,
  input: z.object({
    unitId: id,
    fundId: id,
    driveId: optional(id),
    amount: money('Số tiền'),
    day: day('Ngày chuyển'),
    where: choice('Hình thức', ['cash', 'bank']).default('cash'),
    toName: line('Nơi nhận', 200),
    receiptNumber: optional(line('Số biên nhận', 60)),
  }),
  async run(ctx, { unitId, fundId, receiptNumber, ...payment }) {
    const fund = await lockFund(ctx, { unitId, fundId })
    requireSocial(fund)
    const paper = { receiptNumber: receiptNumber ?? '' }
    return payOrAsk(ctx, fund, { unitId, kind: 'remittance', ...payment, ...paper })
  },
})
