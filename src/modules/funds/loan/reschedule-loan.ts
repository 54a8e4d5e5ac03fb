import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { day, id, line, optional, secret } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { loanSchedule } from '../instalment/loan-schedule.ts'
import { writePlan } from '../instalment/write-plan.ts'
import { manageFunds } from '../permissions.ts'
import { lockLoan, remainingOfLoans, requireState } from './require-loan.ts'

/** By decision what is still owed is shared anew over so many months; interest that was due and not paid is asked with the first. */
export const rescheduleLoan = command({
  name: 'funds.reschedule-loan',
  summary: 'Gia hạn, chia lại kỳ trả',
  allow: manageFunds,
  input: z.object({
    unitId: id,
    loanId: id,
    fromDay: day('Từ ngày'),
    termMonths: z.coerce.number().int().min(1, 'Ít nhất 1 tháng').max(120, 'Nhiều nhất 120 tháng'),
    reason: secret(line('Lý do', 300)),
    decisionNumber: optional(line('Số quyết định', 60)),
  }),
  async run(ctx, { unitId, loanId, fromDay, termMonths, reason, decisionNumber }) {
    const { loan } = await lockLoan(ctx, { unitId, loanId })
    requireState(loan, 'paid_out')
    refuseFutureDay(ctx, { fromDay }, 'Ngày chia lại')
    if (loan.paidOutOn && fromDay < loan.paidOutOn)
      throw new Refused('Ngày chia lại không thể trước ngày chi.')
    const remaining = (await remainingOfLoans(ctx, { unitId, loanIds: [loanId] })).get(loanId) ?? []
    const principal = remaining.reduce((sum, one) => sum + one.principal, 0)
    const interestDue = remaining
      .filter(({ dueOn }) => dueOn <= fromDay)
      .reduce((sum, one) => sum + one.interest, 0)
    const [first, ...later] = loanSchedule({
      principal,
      termMonths,
      interest: { kind: loan.interestKind, ratePpm: loan.ratePpm },
      payDay: loan.payDay,
      after: fromDay,
    })
    if (!first) throw new Refused('Khoản vay này không còn nợ gốc.')
    await writePlan(ctx, {
      unitId,
      loanId,
      replaces: loan.planNo,
      fromDay,
      reason: 'rescheduled',
      note: reason,
      decisionNumber,
      instalments: [{ ...first, interest: first.interest + interestDue }, ...later],
    })
    return {}
  },
})
