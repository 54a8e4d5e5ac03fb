import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { day, id, line, optional, secret } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { decideLoans } from '../permissions.ts'
import { type Loan, lockLoan, requireState } from './require-loan.ts'

/** Two different people of the committee agree; with the second the loan is approved and waits for its turn. */
export const agreeToLoan = command({
  name: 'funds.agree-to-loan',
  summary: 'Đồng ý cho vay',
  allow: decideLoans,
  input: z.object({
    unitId: id,
    loanId: id,
    day: optional(day('Ngày duyệt')),
    note: secret(optional(line('Ý kiến', 500))),
  }),
  async run(ctx, { unitId, loanId, note, ...given }) {
    const { loan } = await lockLoan(ctx, { unitId, loanId })
    requireState(loan, 'requested')
    refuseOwnLoan(ctx, loan)
    const by = { id: ctx.actor?.accountId ?? 0, name: ctx.actor?.name ?? '' }
    const decidedOn = given.day ?? ctx.today
    refuseFutureDay(ctx, { day: decidedOn }, 'Ngày duyệt')
    if (decidedOn < loan.requestedOn) throw new Refused('Ngày duyệt không thể trước ngày đề nghị.')
    const approved = loan.firstAgreedBy !== null
    await ctx.db
      .updateTable('funds.loan')
      .set(
        approved
          ? { secondAgreedBy: by.id, secondAgreedName: by.name, decidedOn, state: 'approved' }
          : { firstAgreedBy: by.id, firstAgreedName: by.name },
      )
      .$if(note !== null, (row) => row.set({ decisionNote: note ?? '' }))
      .where('unitId', '=', unitId)
      .where('id', '=', loanId)
      .execute()
    return { approved }
  },
})

/** Nobody decides about his or her own loan. */
export function refuseOwnLoan(ctx: Context, loan: Loan): void {
  if (ctx.actor?.personId === loan.personId)
    throw new Refused('Bạn không tự quyết định khoản vay của mình; hãy để người khác duyệt.')
}
