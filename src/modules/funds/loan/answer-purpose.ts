import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Forbidden, Refused } from '#platform/errors.ts'
import { id, line, secret } from '#platform/fields.ts'
import { readOwn } from '../permissions.ts'
import { lockLoan } from './require-loan.ts'

/** The borrower's own words; asked once, answered once. */
export const answerPurpose = command({
  name: 'funds.answer-purpose',
  summary: 'Trả lời hỏi thăm việc dùng tiền vay',
  allow: readOwn,
  input: z.object({ unitId: id, loanId: id, answer: secret(line('Câu trả lời', 1000)) }),
  async run(ctx, { unitId, loanId, answer }) {
    const { loan } = await lockLoan(ctx, { unitId, loanId })
    if (ctx.actor?.personId !== loan.personId) throw new Forbidden()
    const answered = await ctx.db
      .updateTable('funds.loan')
      .set({ purposeAnsweredOn: ctx.today, purposeAnswer: answer })
      .where('unitId', '=', unitId)
      .where('id', '=', loanId)
      .where('purposeAskedOn', 'is not', null)
      .where('purposeAnsweredOn', 'is', null)
      .executeTakeFirst()
    if (Number(answered.numUpdatedRows) === 0)
      throw new Refused('Khoản vay này không có câu hỏi nào đang chờ trả lời.')
    return {}
  },
})
