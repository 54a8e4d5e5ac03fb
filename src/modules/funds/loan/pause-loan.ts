import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { day, id, line, optional, secret } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { payDayAfter } from '../instalment/loan-schedule.ts'
import { writePlan } from '../instalment/write-plan.ts'
import { manageFunds } from '../permissions.ts'
import { lockLoan, remainingOfLoans, requireState } from './require-loan.ts'

/** By decision, for maternity, sickness, hardship: everything still to come moves by so many months; nothing becomes more. */
export const pauseLoan = command({
  name: 'funds.pause-loan',
  summary: 'Tạm hoãn trả nợ vay',
  allow: manageFunds,
  input: z.object({
    unitId: id,
    loanId: id,
    fromDay: day('Ngày bắt đầu hoãn'),
    months: z.coerce.number().int().min(1, 'Ít nhất 1 tháng').max(36, 'Nhiều nhất 36 tháng'),
    reason: secret(line('Lý do', 300)),
    decisionNumber: optional(line('Số quyết định', 60)),
  }),
  async run(ctx, { unitId, loanId, fromDay, months, reason, decisionNumber }) {
    const { loan } = await lockLoan(ctx, { unitId, loanId })
    requireState(loan, 'paid_out')
    refuseFutureDay(ctx, { fromDay }, 'Hoãn từ ngày')
    const remaining = (await remainingOfLoans(ctx, { unitId, loanIds: [loanId] })).get(loanId) ?? []
    const left = remaining.filter((one) => one.principal + one.interest > 0)
    const next = left.findIndex(({ dueOn }) => dueOn >= fromDay)
    if (next === -1)
      throw new Refused('Từ ngày này không còn kỳ nào để hoãn; các kỳ đều đã đến hạn.')
    const instalments = left.map((one, index) =>
      index < next ? one : { ...one, dueOn: payDayAfter(one.dueOn, months, loan.payDay) },
    )
    await writePlan(ctx, {
      unitId,
      loanId,
      replaces: loan.planNo,
      fromDay,
      reason: 'paused',
      note: reason,
      decisionNumber,
      instalments,
    })
    return {}
  },
})
