import { Badge, type Tone } from '#ui/badge.tsx'
import { type InitiativeState, initiativeStateLabels, type Scope, scopeLabels } from '../labels.ts'

const tones: Record<InitiativeState, Tone> = {
  waiting: 'warning',
  more_asked: 'info',
  recognised: 'success',
  not_recognised: 'error',
  withdrawn: 'neutral',
}

/** Where it stands; once recognised, how far. */
export function InitiativeBadge({ state, scope }: { state: InitiativeState; scope: Scope | null }) {
  return (
    <Badge tone={tones[state]}>
      {scope ? `Công nhận ${scopeLabels[scope].toLowerCase()}` : initiativeStateLabels[state]}
    </Badge>
  )
}
