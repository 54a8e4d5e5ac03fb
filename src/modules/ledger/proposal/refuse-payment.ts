import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, line } from '#platform/fields.ts'
import { decideOnPayments } from '../permissions.ts'
import { decideOnProposal } from './decide-on-proposal.ts'

export const refusePayment = command({
  name: 'ledger.refuse-payment',
  summary: 'Không duyệt một đề nghị chi',
  allow: decideOnPayments,
  input: z.object({ unitId: id, proposalId: id, remark: line('Lý do không duyệt', 500) }),
  async run(ctx, input) {
    await decideOnProposal(ctx, { ...input, state: 'refused' })
  },
})
