import { Badge, type Tone } from '#ui/badge.tsx'
import { type Payment, type ProposalState, paymentLabels, proposalStateLabels } from '../labels.ts'

const proposalTones: Record<ProposalState, Tone> = {
  draft: 'neutral',
  submitted: 'info',
  returned: 'warning',
  refused: 'error',
  decided: 'success',
  withdrawn: 'neutral',
}

export function ProposalBadge({ state }: { state: ProposalState }) {
  return <Badge tone={proposalTones[state]}>{proposalStateLabels[state]}</Badge>
}

const paymentTones: Record<Payment, Tone> = {
  none: 'neutral',
  waiting: 'warning',
  approved: 'info',
  paid: 'success',
}

/** How far the money of a decision is; one that was taken back says only that. */
export function PaymentBadge({ payment, revoked }: { payment: Payment; revoked: boolean }) {
  if (revoked) return <Badge tone="error">Đã thu hồi</Badge>
  return <Badge tone={paymentTones[payment]}>{paymentLabels[payment]}</Badge>
}
