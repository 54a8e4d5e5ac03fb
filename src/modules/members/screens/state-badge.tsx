import { Badge, type Tone } from '#ui/badge.tsx'
import { type Leaving, leavingLabels, type MemberState, stateLabels } from '../labels.ts'

const tones: Record<MemberState, Tone> = {
  active: 'success',
  suspended: 'warning',
  left: 'neutral',
  none: 'neutral',
}

/** Where a membership stands; for who has left, how. */
export function StateBadge({ state, leftHow }: { state: string; leftHow?: string | null }) {
  const known = state as MemberState
  return (
    <Badge tone={tones[known]}>
      {known === 'left' && leftHow ? leavingLabels[leftHow as Leaving] : stateLabels[known]}
    </Badge>
  )
}
