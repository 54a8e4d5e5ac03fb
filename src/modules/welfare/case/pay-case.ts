import { z } from 'zod'
import { postEntry, refuseTwoPosts } from '#ledger'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Invalid } from '#platform/errors.ts'
import { day, id, optional } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { payCases } from '../permissions.ts'
import { refusePayingAlone } from './approve-case.ts'
import { lockCase } from './lock-case.ts'

export const paymentFields = {
  /** Today unless said otherwise. */
  day: optional(day('Ngày chi')),
  from: z.enum(['cash', 'bank'], { error: 'Hãy chọn tiền mặt hay chuyển khoản' }).default('cash'),
}

/** Pays an approved case with a payment voucher. The voucher says no more than the settlement line of the kind. */
export const payCase = command({
  name: 'welfare.pay-case',
  summary: 'Chi cho một hồ sơ chăm lo đã duyệt',
  allow: payCases,
  input: z.object({ unitId: id, caseId: id, ...paymentFields }),
  async run(ctx, { unitId, caseId, day, from }) {
    refuseTwoPosts(ctx)
    const found = await lockCase(ctx, { unitId, caseId }, ['approved'])
    const paidOn = payDay(ctx, day, found.decidedOn)
    await refusePayingAlone(ctx, {
      unitId,
      day: paidOn,
      amount: found.amount,
      enteredBy: found.enteredByAccountId,
      decidedBy: found.decidedByAccountId,
    })
    const { fullName, personId, plainName } = await ctx.db
      .selectFrom('members.member as member')
      .innerJoin('welfare.kind as kind', (join) => join.on('kind.code', '=', found.kind))
      .where('member.unitId', '=', unitId)
      .where('member.id', '=', found.memberId)
      .select(['member.fullName', 'member.personId', 'kind.plainName'])
      .executeTakeFirstOrThrow()
    const { entryId, voucherNumber } = await postEntry(ctx, {
      unitId,
      day: paidOn,
      summary: `${plainName} (hồ sơ số ${caseId})`,
      reference: { kind: 'welfare.case', id: caseId },
      postings: [
        { account: 'visitsAndGrants', amount: found.amount, personId },
        { account: from, amount: -found.amount },
      ],
      voucher: { kind: 'payment', counterpart: fullName },
    })
    await ctx.db
      .updateTable('welfare.case')
      .set({ state: 'paid', entryId, paidOn })
      .where('unitId', '=', unitId)
      .where('id', '=', caseId)
      .execute()
    return { entryId, voucherNumber }
  },
})

/** @throws Invalid when the money would have gone out before it was approved, or tomorrow. */
export function payDay(ctx: Context, given: string | null, decidedOn: string | null): string {
  const paidOn = given ?? ctx.today
  refuseFutureDay(ctx, { day: paidOn }, 'Ngày chi')
  if (decidedOn && paidOn < decidedOn)
    throw new Invalid({ day: ['Ngày chi không thể trước ngày duyệt'] })
  return paidOn
}
