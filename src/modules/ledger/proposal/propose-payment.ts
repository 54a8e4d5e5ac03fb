import { z } from 'zod'
import { command } from '#platform/command.ts'
import { requireAgainst, requireMoneyAccounts } from '../account/require-accounts.ts'
import { ensureBook } from '../book/ensure-book.ts'
import { movementFields } from '../entry/movement-fields.ts'
import { proposePayments } from '../permissions.ts'

/** Asks for a payment that a second person decides on. Nothing is written into the book before it is paid. */
export const proposePayment = command({
  name: 'ledger.propose-payment',
  summary: 'Đề nghị duyệt chi',
  allow: proposePayments,
  input: z.object(movementFields),
  async run(ctx, { unitId, account, against, ...payment }) {
    await ensureBook(ctx, { unitId })
    await requireMoneyAccounts(ctx, unitId, { account })
    await requireAgainst(ctx, { unitId, against, kind: 'payment' })
    const { id: proposalId } = await ctx.db
      .insertInto('ledger.proposal')
      .values({
        unitId,
        moneyAccount: account,
        againstAccount: against,
        ...payment,
        proposedByAccountId: ctx.actor?.accountId ?? 0,
        proposedByName: ctx.actor?.name ?? '',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { proposalId }
  },
})
