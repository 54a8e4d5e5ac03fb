import { sql } from 'kysely'
import { z } from 'zod'
import { ownMemberId } from '#members'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Forbidden, Refused } from '#platform/errors.ts'
import { choice, day, id, line, money, optional, secret } from '#platform/fields.ts'
import { standingOf } from '#platform/operation.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { lockFund } from '../fund/require-fund.ts'
import { purposes } from '../labels.ts'
import { requestLoans } from '../permissions.ts'
import { ruleBookOn } from '../rule-book/rule-book-on.ts'

/**
 * A member asks for a loan, by himself or herself or through an officer. The rules of the day of the request hold for the whole
 * life of the loan. Whoever waits already, or still owes where only one loan at a time is allowed, is refused.
 */
export const requestLoan = command({
  name: 'funds.request-loan',
  summary: 'Gửi đề nghị vay',
  allow: requestLoans,
  input: z.object({
    unitId: id,
    fundId: id,
    /** Left out: for oneself. */
    memberId: optional(id),
    purpose: secret(choice('Mục đích vay', purposes)),
    purposeNote: secret(optional(line('Nói rõ hơn', 500))),
    amount: money('Số tiền vay'),
    termMonths: z.coerce.number().int().min(1, 'Ít nhất 1 tháng').max(120, 'Nhiều nhất 120 tháng'),
    guarantorId: optional(id),
    requestedOn: optional(day('Ngày đề nghị')),
  }),
  async run(
    ctx,
    { unitId, fundId, purpose, purposeNote, amount, termMonths, guarantorId, ...asked },
  ) {
    const requestedOn = asked.requestedOn ?? ctx.today
    refuseFutureDay(ctx, { requestedOn }, 'Ngày đề nghị')
    const memberId = await borrower(ctx, unitId, asked.memberId)
    await lockFund(ctx, { unitId, fundId })
    const rules = await ruleBookOn(ctx, { unitId, fundId, onDay: requestedOn })
    if (rules.loanCeiling === null) throw new Refused('Quỹ này không cho vay.')
    if (amount > rules.loanCeiling)
      throw new Refused(`Mức vay cao nhất của quỹ là ${formatVnd(rules.loanCeiling)}.`)
    if (termMonths > rules.maxTermMonths)
      throw new Refused(`Thời hạn vay dài nhất của quỹ là ${rules.maxTermMonths} tháng.`)
    if (rules.guarantorNeeded && guarantorId === null)
      throw new Refused('Quy chế của quỹ yêu cầu có người bảo lãnh.')
    const { rows } = await sql<{ belongs: boolean }>`
      select funds.belongs_on(${unitId}, ${fundId}, ${memberId}, ${requestedOn}::date) as belongs`.execute(
      ctx.db,
    )
    if (!rows[0]?.belongs) throw new Refused('Vào ngày này người đề nghị chưa tham gia quỹ.')
    const { id: loanId } = await ctx.db
      .insertInto('funds.loan')
      .values({
        unitId,
        fundId,
        memberId,
        purpose,
        purposeNote: purposeNote ?? '',
        amount,
        termMonths,
        interestKind: rules.interestKind,
        ratePpm: rules.ratePpm,
        payDay: rules.payDay,
        onlyOne: rules.oneLiveLoan,
        guarantorId,
        requestedOn,
        requestedBy: ctx.actor?.accountId ?? 0,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { loanId }
  },
})

/** An officer may write for anybody; a member only for himself or herself. */
async function borrower(ctx: Context, unitId: number, memberId: number | null): Promise<number> {
  const isOfficer = standingOf(ctx).roles.some((role) => role !== 'member')
  if (isOfficer && memberId !== null) return memberId
  const own = await ownMemberId(ctx, unitId)
  if (memberId !== null && memberId !== own) throw new Forbidden()
  return own
}
