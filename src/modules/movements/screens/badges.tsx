import { Badge, type Tone } from '#ui/badge.tsx'
import {
  type MovementState,
  movementStateLabels,
  type RegistrationState,
  type Remark,
  registrationStateLabels,
  remarkLabels,
} from '../labels.ts'

const movementTones: Record<MovementState, Tone> = {
  coming: 'info',
  running: 'success',
  over: 'neutral',
  ended: 'neutral',
  merged: 'neutral',
  withdrawn: 'neutral',
}
const registrationTones: Record<RegistrationState, Tone> = {
  registered: 'info',
  achieved: 'success',
  partly: 'warning',
  missed: 'error',
  withdrawn: 'neutral',
}

export function MovementBadge({ state }: { state: MovementState }) {
  return <Badge tone={movementTones[state]}>{movementStateLabels[state]}</Badge>
}

export function RegistrationBadge({ state }: { state: RegistrationState }) {
  return <Badge tone={registrationTones[state]}>{registrationStateLabels[state]}</Badge>
}

/** What the coach has to say, quietly: small and without colours of alarm. */
export function Remarks({ remarks }: { remarks: readonly Remark[] }) {
  return (
    <span className="flex flex-wrap gap-1">
      {remarks.map((remark) => (
        <span key={remark} className="badge badge-outline badge-sm border-base-300">
          {remarkLabels[remark]}
        </span>
      ))}
    </span>
  )
}
