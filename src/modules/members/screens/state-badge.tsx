import { Badge, type Tone } from '#ui/badge.tsx'
import { type Leaving, leavingLabels, type MemberState, stateLabels } from '../labels.ts'

const tones: Record<MemberState, Tone> = {
  active: 'success',
  suspended: 'warning',
  left: 'neutral',
  none: 'neutral',
}

/** Where a membership stands; for who has left, how. `quiet`: in a list the usual state does not shine. */
export function StateBadge({
  state,
  leftHow,
  quiet = false,
}: {
  state: string
  leftHow?: string | null
  quiet?: boolean
}) {
  const known = state as MemberState
  if (quiet && known === 'active')
    return <span className="whitespace-nowrap">{stateLabels.active}</span>
  return (
    <Badge tone={tones[known]}>
      {known === 'left' && leftHow ? leavingLabels[leftHow as Leaving] : stateLabels[known]}
    </Badge>
  )
}
