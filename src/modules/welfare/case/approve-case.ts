import { z } from 'zod'
import { needsApproval } from '#ledger'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { id, line, money, optional, secret } from '#platform/fields.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { decideCases } from '../permissions.ts'
import { lockCase } from './lock-case.ts'

export const approveCase = command({
  name: 'welfare.approve-case',
  summary: 'Duyệt một hồ sơ chăm lo',
  allow: decideCases,
  input: z.object({
    unitId: id,
    caseId: id,
    /** Nothing: as entered. */
    amount: optional(money('Số tiền')),
    exceptionReason: secret(optional(line('Lý do ngoại lệ', 500))),
  }),
  async run(ctx, { unitId, caseId, amount, exceptionReason }) {
    const found = await lockCase(ctx, { unitId, caseId }, ['waiting'])
    const decided = amount ?? found.amount
    if (decided !== found.amount && !exceptionReason)
      throw new Refused(`Duyệt số tiền khác ${formatVnd(found.amount)} phải ghi lý do.`)
    const secondPerson = await requireSecondPerson(ctx, {
      unitId,
      amount: decided,
      enteredBy: found.enteredByAccountId,
    })
    await ctx.db
      .updateTable('welfare.case')
      .set({
        state: 'approved',
        amount: decided,
        exceptionReason: exceptionReason ?? found.exceptionReason,
        secondPerson,
        decidedByAccountId: ctx.actor?.accountId ?? null,
        decidedByName: ctx.actor?.name ?? '',
        decidedOn: ctx.today,
      })
      .where('unitId', '=', unitId)
      .where('id', '=', caseId)
      .execute()
    return {}
  },
})

/** Whether the amount wants two people. @throws Refused when it does and the asker entered it. */
export async function requireSecondPerson(
  ctx: Context,
  { unitId, amount, enteredBy }: { unitId: number; amount: number; enteredBy: number | null },
): Promise<boolean> {
  const needed = await needsApproval(ctx, { unitId, onDay: ctx.today, amount })
  if (needed && enteredBy === (ctx.actor?.accountId ?? null))
    throw new Refused(
      'Khoản này từ mức phải có hai người: bạn đã ghi thì người khác duyệt. Hãy nhờ chủ tịch hoặc phó chủ tịch.',
    )
  return needed
}

/**
 * A rule that came after the approval holds for the payment too: who entered and approved alone does not pay as well.
 * @throws Refused when one person would have done all three.
 */
export async function refusePayingAlone(
  ctx: Context,
  paid: {
    unitId: number
    day: string
    amount: number
    enteredBy: number | null
    decidedBy: number | null
  },
): Promise<void> {
  const { unitId, day: onDay, amount, enteredBy, decidedBy } = paid
  const self = ctx.actor?.accountId ?? null
  if (enteredBy !== self || decidedBy !== self) return
  if (await needsApproval(ctx, { unitId, onDay, amount }))
    throw new Refused(
      'Khoản này từ mức phải có hai người: bạn đã ghi và đã duyệt thì người khác chi.',
    )
}
