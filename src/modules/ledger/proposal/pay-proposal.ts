import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { refuseTwoPosts } from '../book/refuse-two-posts.ts'
import { movementDay } from '../entry/movement-fields.ts'
import { postPayment } from '../entry/post-payment.ts'
import { keepBook } from '../permissions.ts'
import { proposalIn } from './proposal-in.ts'

/** Pays what was approved, once: of two treasurers who press at the same time, one is told that it is paid. */
export const payProposal = command({
  name: 'ledger.pay-proposal',
  summary: 'Chi tiền theo đề nghị đã duyệt',
  allow: keepBook,
  input: z.object({ unitId: id, proposalId: id, day: movementDay }),
  async run(ctx, { unitId, proposalId, day }) {
    refuseTwoPosts(ctx)
    refuseFutureDay(ctx, { day }, 'Ngày ghi sổ')
    const proposal = await proposalIn(ctx, { unitId, proposalId, state: 'approved' })
    const { moneyAccount: account, againstAccount: against } = proposal
    const written = await postPayment(
      ctx,
      { ...proposal, unitId, day, account, against },
      { kind: 'ledger.proposal', id: proposalId },
    )
    await ctx.db
      .updateTable('ledger.proposal')
      .set({ state: 'paid', entryId: written.entryId })
      .where('unitId', '=', unitId)
      .where('id', '=', proposalId)
      .execute()
    return written
  },
})
