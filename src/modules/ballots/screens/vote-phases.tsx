import type { VoteState } from '../labels.ts'

const secretPhases = [
  ['draft', 'Chuẩn bị'],
  ['handing_out', 'Phát phiếu'],
  ['casting', 'Bỏ phiếu'],
  ['counting', 'Kiểm phiếu'],
  ['final', 'Kết quả'],
] as const
const openPhases = [
  ['draft', 'Chuẩn bị'],
  ['casting', 'Biểu quyết'],
  ['final', 'Kết quả'],
] as const

/** Where a vote stands on its way. */
export function VotePhases({ state, secret }: { state: VoteState; secret: boolean }) {
  if (state === 'cancelled') return null
  const phases: readonly (readonly [string, string])[] = secret ? secretPhases : openPhases
  const now = phases.findIndex(([phase]) => phase === state)
  return (
    <ol className="flex flex-wrap gap-2 text-sm">
      {phases.map(([phase, label], index) => (
        <li
          key={phase}
          aria-current={index === now ? 'step' : undefined}
          className={`rounded-box flex items-center gap-2 border px-3 py-1.5 ${
            index === now
              ? 'border-primary bg-primary text-primary-content font-semibold'
              : index < now
                ? 'border-success'
                : 'border-base-300'
          }`}
        >
          <span aria-hidden="true">{index < now ? '✓' : index + 1}</span>
          {label}
        </li>
      ))}
    </ol>
  )
}
