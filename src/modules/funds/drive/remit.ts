import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { choice, day, id, line, money, optional } from '#platform/fields.ts'
import { lockFund } from '../fund/require-fund.ts'
import { recordMovements } from '../movement/record-movements.ts'
import { keepFunds } from '../permissions.ts'

/** What was collected goes to where it was meant, with that place's receipt. */
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
  async run(ctx, { unitId, fundId, driveId, amount, day, where, toName, receiptNumber }) {
    const fund = await lockFund(ctx, { unitId, fundId })
    if (fund.kind !== 'social') throw new Refused('Chỉ tiền của quỹ xã hội mới chuyển đi nơi nhận.')
    const entryId = await recordMovements(ctx, {
      unitId,
      fund,
      day,
      where,
      summary: `${fund.name}: chuyển đến ${toName}`,
      lines: [
        {
          kind: 'remittance',
          amount,
          driveId,
          partyName: toName,
          receiptNumber: receiptNumber ?? '',
        },
      ],
      voucher: { kind: 'payment', counterpart: toName },
    })
    return { entryId }
  },
})
