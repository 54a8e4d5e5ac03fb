import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/fields.ts'
import { requireSecondPerson } from '../case/approve-case.ts'
import { decideCases } from '../permissions.ts'
import { lockList } from './lock-list.ts'

/** Approves the whole list; whether two people are needed goes by its sum, which is what is paid. */
export const approveGiftList = command({
  name: 'welfare.approve-gift-list',
  summary: 'Duyệt một danh sách quà',
  allow: decideCases,
  input: z.object({ unitId: id, listId: id }),
  async run(ctx, { unitId, listId }) {
    const list = await lockList(ctx, { unitId, listId }, 'waiting')
    const secondPerson = await requireSecondPerson(ctx, {
      unitId,
      amount: list.amount,
      enteredBy: list.enteredByAccountId,
    })
    await ctx.db
      .updateTable('welfare.case')
      .set({
        state: 'approved',
        secondPerson,
        decidedByAccountId: ctx.actor?.accountId ?? null,
        decidedByName: ctx.actor?.name ?? '',
        decidedOn: ctx.today,
      })
      .where('unitId', '=', unitId)
      .where('listId', '=', listId)
      .where('state', '=', 'waiting')
      .execute()
    return { count: list.count, amount: list.amount }
  },
})
