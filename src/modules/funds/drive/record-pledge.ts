import { z } from 'zod'
import { command } from '#platform/command.ts'
import { day, id, money } from '#platform/fields.ts'
import { keepFunds } from '../permissions.ts'
import { donorFields, donorOf } from './donor.ts'

/** What somebody promised; no money has moved. */
export const recordPledge = command({
  name: 'funds.record-pledge',
  summary: 'Ghi lời đăng ký ủng hộ',
  allow: keepFunds,
  input: z.object({
    unitId: id,
    driveId: id,
    fundId: id,
    amount: money('Số tiền'),
    day: day('Ngày đăng ký'),
    ...donorFields,
  }),
  async run(ctx, { unitId, driveId, fundId, amount, day, memberId, subunitId, donorName }) {
    await donorOf(ctx, unitId, { memberId, subunitId, donorName })
    const values = { unitId, driveId, fundId, amount, day, memberId, subunitId }
    await ctx.db
      .insertInto('funds.pledge')
      .values({ ...values, donorName: donorName ?? '' })
      .execute()
    return {}
  },
})
