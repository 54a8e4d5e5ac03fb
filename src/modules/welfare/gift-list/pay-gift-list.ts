import { z } from 'zod'
import { postEntry, refuseTwoPosts } from '#ledger'
import { command } from '#platform/command.ts'
import { id, line, optional } from '#platform/fields.ts'
import { refusePayingAlone } from '../case/approve-case.ts'
import { payDay, paymentFields } from '../case/pay-case.ts'
import { payCases } from '../permissions.ts'
import { lockList } from './lock-list.ts'

/** Pays a list with one voucher; in the book each person has a line of his or her own. */
export const payGiftList = command({
  name: 'welfare.pay-gift-list',
  summary: 'Chi cho một danh sách quà đã duyệt',
  allow: payCases,
  input: z.object({
    unitId: id,
    listId: id,
    ...paymentFields,
    /** Who takes the money and hands it out against signatures; the one who entered the list unless said otherwise. */
    receiver: optional(line('Người nhận tiền', 120)),
  }),
  async run(ctx, { unitId, listId, day, from, receiver }) {
    refuseTwoPosts(ctx)
    const list = await lockList(ctx, { unitId, listId }, 'approved')
    const paidOn = payDay(ctx, day, list.decidedOn)
    await refusePayingAlone(ctx, {
      unitId,
      day: paidOn,
      amount: list.amount,
      enteredBy: list.enteredByAccountId,
      decidedBy: list.decidedBy,
    })
    const shares = await ctx.db
      .selectFrom('welfare.case as one')
      .innerJoin('members.member as member', (join) =>
        join.onRef('member.unitId', '=', 'one.unitId').onRef('member.id', '=', 'one.memberId'),
      )
      .where('one.unitId', '=', unitId)
      .where('one.listId', '=', listId)
      .where('one.state', '=', 'approved')
      .orderBy('one.id')
      .select(['member.personId', 'one.amount', 'one.enteredByName'])
      .execute()
    const { entryId, voucherNumber } = await postEntry(ctx, {
      unitId,
      day: paidOn,
      summary: `${list.name} (danh sách số ${listId}, ${list.count} phần)`,
      reference: { kind: 'welfare.gift_list', id: listId },
      postings: [
        ...shares.map(({ personId, amount }) => ({
          account: 'visitsAndGrants' as const,
          amount,
          personId,
        })),
        { account: from, amount: -list.amount },
      ],
      voucher: {
        kind: 'payment',
        counterpart: receiver ?? shares[0]?.enteredByName ?? '',
        attachedCount: 1,
      },
    })
    await ctx.db
      .updateTable('welfare.case')
      .set({ state: 'paid', entryId, paidOn })
      .where('unitId', '=', unitId)
      .where('listId', '=', listId)
      .where('state', '=', 'approved')
      .execute()
    return { entryId, voucherNumber, count: list.count, amount: list.amount }
  },
})
