import { approvePayment, payProposal, proposePayment, recordBankLine, recordPayment } from '#ledger'
import { amount, type Door, today } from './given-purse.ts'

const payment = {
  account: '111',
  against: '61313',
  amount,
  counterpart: 'Bà Lê Thị Hồng',
  reason: 'Thăm ốm',
}

export const ledger: Record<string, Door> = {
  'ledger.record-payment': ({ alone, unitId }) =>
    // Dated before the rule: it holds all the same.
    recordPayment(alone, { unitId, ...payment, day: '05/01/2026' }),
  'ledger.pay-proposal': async ({ alone, unitId }) => {
    const { proposalId } = await proposePayment(alone, { unitId, ...payment })
    await approvePayment(alone, { unitId, proposalId })
    await payProposal(alone, { unitId, proposalId, day: today })
  },
  'ledger.record-bank-line': async ({ ctx, alone, unitId }) => {
    const { id: bankLineId } = await ctx.db
      .insertInto('ledger.bankLine')
      .values({
        unitId,
        account: '111',
        day: '2026-01-05',
        amount: -amount,
        digest: Buffer.from('01'),
        fileName: 'sao-ke.csv',
        byName: '',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const { counterpart, reason } = payment
    await recordBankLine(alone, { unitId, bankLineId, against: '61313', counterpart, reason })
  },
  'ledger.record-receipt': 'Money comes in.',
  'ledger.record-opening': 'Money that was there, or what is owed, without any money leaving.',
  'ledger.transfer-money': 'Money stays in the union: it goes from one place or part to another.',
  'ledger.reverse-entry':
    'A correction: the mirror of an entry that it names, with a reason, for the inspectors to read.',
}
