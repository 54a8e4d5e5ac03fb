import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { choice, day, id, line, money, optional } from '#platform/fields.ts'
import { lockFund } from '../fund/require-fund.ts'
import { keepFunds } from '../permissions.ts'
import { recordMovements } from './record-movements.ts'

/** What one member pays in besides the sheets: a first sum on joining, something given freely. */
export const recordContribution = command({
  name: 'funds.record-contribution',
  summary: 'Ghi một đoàn viên góp quỹ',
  allow: keepFunds,
  input: z.object({
    unitId: id,
    fundId: id,
    memberId: id,
    amount: money('Số tiền'),
    day: day('Ngày thu'),
    where: choice('Hình thức', ['cash', 'bank']).default('cash'),
    note: optional(line('Nội dung', 300)),
  }),
  async run(ctx, { unitId, fundId, memberId, amount, day, where, note }) {
    const fund = await lockFund(ctx, { unitId, fundId })
    const member = await ctx.db
      .selectFrom('members.member')
      .where('unitId', '=', unitId)
      .where('id', '=', memberId)
      .select(['personId', 'fullName'])
      .executeTakeFirst()
    if (!member) throw new NotFound()
    const { personId, fullName } = member
    const entryId = await recordMovements(ctx, {
      unitId,
      fund,
      day,
      where,
      summary: `${fund.name}: ${fullName} góp quỹ`,
      lines: [{ kind: 'contribution', amount, memberId, personId, note: note ?? '' }],
      ...(where === 'cash' && { voucher: { kind: 'receipt', counterpart: fullName } as const }),
    })
    return { entryId }
  },
})
