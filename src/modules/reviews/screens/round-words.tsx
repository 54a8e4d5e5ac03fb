import { Badge, type Tone } from '#ui/badge.tsx'
import { type RoundState, roundStateLabels } from '../labels.ts'

const tones: Record<RoundState, Tone> = {
  self: 'info',
  group: 'info',
  section: 'info',
  committee: 'warning',
  concluded: 'success',
  cancelled: 'neutral',
}

export function RoundBadge({ state }: { state: RoundState }) {
  return <Badge tone={tones[state]}>{roundStateLabels[state]}</Badge>
}

/** 'tháng 3, 4 và 5' … nothing where nothing is missing. */
export function joined(parts: readonly (string | number)[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} và ${parts.at(-1)}`
}
