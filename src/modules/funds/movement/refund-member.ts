import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { choice, day, id, line, money, optional } from '#platform/fields.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { lockFund } from '../fund/require-fund.ts'
import { keepFunds } from '../permissions.ts'
import { ruleBookOn } from '../rule-book/rule-book-on.ts'
import { recordMovements } from './record-movements.ts'
import { standingInFund } from './standing-in-fund.ts'

/** Gives back what a member paid in, when he or she leaves. Whoever still owes the fund settles that first. */
export const refundMember = command({
  name: 'funds.refund-member',
  summary: 'Hoàn tiền góp cho đoàn viên rời quỹ',
  allow: keepFunds,
  input: z.object({
    unitId: id,
    fundId: id,
    memberId: id,
    /** Everything that is left, unless said otherwise. */
    amount: optional(money('Số tiền')),
    day: day('Ngày hoàn'),
    where: choice('Hình thức', ['cash', 'bank']).default('cash'),
    note: optional(line('Nội dung', 300)),
  }),
  async run(ctx, { unitId, fundId, memberId, day, where, note, ...asked }) {
    const fund = await lockFund(ctx, { unitId, fundId })
    const rules = await ruleBookOn(ctx, { unitId, fundId, onDay: day })
    if (!rules.refundOnLeaving || fund.kind === 'social')
      throw new Refused('Theo quy chế, tiền góp vào quỹ này không hoàn lại.')
    const { personId, fullName, contributed, owed } = await standingInFund(ctx, {
      unitId,
      fundId,
      memberId,
    })
    if (owed > 0)
      throw new Refused(`${fullName} còn nợ quỹ ${formatVnd(owed)}; hãy thu nợ trước khi hoàn.`)
    const amount = asked.amount ?? contributed
    if (amount <= 0 || amount > contributed)
      throw new Refused(`${fullName} còn ${formatVnd(contributed)} tiền góp trong quỹ.`)
    const entryId = await recordMovements(ctx, {
      unitId,
      fund,
      day,
      where,
      summary: `${fund.name}: hoàn tiền góp cho ${fullName}`,
      lines: [{ kind: 'refund', amount, memberId, personId, note: note ?? '' }],
      voucher: { kind: 'payment', counterpart: fullName },
    })
    return { entryId, amount }
  },
})
