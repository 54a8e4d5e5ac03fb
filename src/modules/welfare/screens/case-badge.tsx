import { Badge, type Tone } from '#ui/badge.tsx'
import { type CaseState, caseStateLabels } from '../labels.ts'

const tones: Record<CaseState, Tone> = {
  waiting: 'warning',
  approved: 'info',
  paid: 'success',
  refused: 'error',
  withdrawn: 'neutral',
}

export function CaseBadge({ state }: { state: CaseState }) {
  return <Badge tone={tones[state]}>{caseStateLabels[state]}</Badge>
}
