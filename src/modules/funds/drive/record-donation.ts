import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { choice, day, id, money, optional } from '#platform/fields.ts'
import { lockFund } from '../fund/require-fund.ts'
import { recordMovements } from '../movement/record-movements.ts'
import { keepFunds } from '../permissions.ts'
import { donorFields, donorOf } from './donor.ts'

/** Money that came for a social fund, within a drive or outside one. */
export const recordDonation = command({
  name: 'funds.record-donation',
  summary: 'Ghi tiền ủng hộ đã nhận',
  allow: keepFunds,
  input: z.object({
    unitId: id,
    driveId: optional(id),
    fundId: id,
    amount: money('Số tiền'),
    day: day('Ngày nhận'),
    where: choice('Hình thức', ['cash', 'bank']).default('cash'),
    ...donorFields,
  }),
  async run(ctx, { unitId, driveId, fundId, amount, day, where, ...donor }) {
    const fund = await lockFund(ctx, { unitId, fundId })
    if (fund.kind !== 'social') throw new Refused('Tiền ủng hộ chỉ ghi vào quỹ xã hội.')
    const { personId, name } = await donorOf(ctx, unitId, donor)
    const { memberId, subunitId } = donor
    const entryId = await recordMovements(ctx, {
      unitId,
      fund,
      day,
      where,
      summary: `${fund.name}: ${name} ủng hộ`,
      lines: [
        { kind: 'contribution', amount, memberId, personId, subunitId, driveId, partyName: name },
      ],
      ...(where === 'cash' && { voucher: { kind: 'receipt', counterpart: name } as const }),
    })
    return { entryId }
  },
})
