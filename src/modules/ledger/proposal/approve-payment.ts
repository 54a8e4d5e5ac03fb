import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, paragraph } from '#platform/fields.ts'
import { decideOnPayments } from '../permissions.ts'
import { decideOnProposal } from './decide-on-proposal.ts'

export const approvePayment = command({
  name: 'ledger.approve-payment',
  summary: 'Duyệt một đề nghị chi',
  allow: decideOnPayments,
  input: z.object({ unitId: id, proposalId: id, remark: paragraph('Ý kiến', 500) }),
  async run(ctx, input) {
    await decideOnProposal(ctx, { ...input, state: 'approved' })
  },
})
