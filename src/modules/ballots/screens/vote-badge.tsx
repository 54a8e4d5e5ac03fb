import { Badge, type Tone } from '#ui/badge.tsx'
import { openVoteStateLabels, type VoteState, voteStateLabels } from '../labels.ts'

const tones: Record<VoteState, Tone> = {
  draft: 'neutral',
  handing_out: 'info',
  casting: 'info',
  counting: 'warning',
  final: 'success',
  cancelled: 'neutral',
}

export function VoteBadge({ state, secret }: { state: VoteState; secret: boolean }) {
  const labels = secret ? voteStateLabels : openVoteStateLabels
  return <Badge tone={tones[state]}>{labels[state]}</Badge>
}
