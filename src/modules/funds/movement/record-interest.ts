import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { choice, day, id, line, money, optional } from '#platform/fields.ts'
import { lockFund } from '../fund/require-fund.ts'
import { keepFunds } from '../permissions.ts'
import { recordMovements } from './record-movements.ts'

/** What the bank pays on the fund's money belongs to the fund. */
export const recordInterest = command({
  name: 'funds.record-interest',
  summary: 'Ghi lãi tiền gửi của quỹ',
  allow: keepFunds,
  input: z.object({
    unitId: id,
    fundId: id,
    amount: money('Số tiền lãi'),
    day: day('Ngày nhận'),
    where: choice('Hình thức', ['cash', 'bank']).default('bank'),
    note: optional(line('Nội dung', 300)),
  }),
  async run(ctx, { unitId, fundId, amount, day, where, note }) {
    const fund = await lockFund(ctx, { unitId, fundId })
    if (fund.kind === 'social') throw new Refused('Quỹ xã hội chỉ thu hộ, không tính lãi.')
    const summary = `${fund.name}: lãi tiền gửi`
    const lines = [{ kind: 'interest', amount, note: note ?? '' }] as const
    return { entryId: await recordMovements(ctx, { unitId, fund, day, where, summary, lines }) }
  },
})
