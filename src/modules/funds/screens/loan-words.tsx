import { Badge, type Tone } from '#ui/badge.tsx'
import { type LoanState, loanStateLabels } from '../labels.ts'

const tones: Record<LoanState, Tone> = {
  requested: 'warning',
  approved: 'info',
  refused: 'neutral',
  withdrawn: 'neutral',
  paid_out: 'success',
  repaid: 'neutral',
  written_off: 'error',
}

export function LoanBadge({ state }: { state: LoanState }) {
  return <Badge tone={tones[state]}>{loanStateLabels[state]}</Badge>
}
