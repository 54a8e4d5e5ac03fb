import { TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { type EventKind, eventLabels, fieldLabels, type RecordField } from '../labels.ts'

type Line = {
  what: 'event' | 'group' | 'change'
  id: number
  kind: string
  onDay: string
  decisionNumber: string | null
  decisionIssuer: string | null
  otherUnitName: string | null
  note: string | null
  withdrawnBecause: string | null
}

/** The history as a line through time, newest first. `withdrawable`: the last event may be taken back here. */
export function MemberHistory({
  lines,
  withdrawable,
}: {
  lines: readonly Line[]
  withdrawable: boolean
}) {
  const last = lines.find((line) => line.what === 'event' && !line.withdrawnBecause)
  if (lines.length === 0) return <p>Chưa có gì được ghi.</p>
  return (
    <ol className="border-base-300 ml-2 flex flex-col gap-5 border-l-2 pl-5">
      {lines.map((line) => (
        <li key={`${line.what}${line.id}`} className="relative">
          <span
            aria-hidden="true"
            className={`absolute top-1.5 -left-[1.7rem] size-3 rounded-full border-2 ${line.what === 'event' ? 'bg-primary border-primary' : 'bg-base-100 border-base-300'}`}
          />
          <p className="text-base-content/75 text-sm">{line.onDay}</p>
          <p className={line.withdrawnBecause ? 'line-through' : 'font-semibold'}>
            {titleOf(line)}
          </p>
          <Detail line={line} />
          {withdrawable && line === last && <Withdraw eventId={line.id} />}
        </li>
      ))}
    </ol>
  )
}

function titleOf(line: Line): string {
  if (line.what === 'group') return `Vào ${line.note ?? 'tổ'}`
  if (line.what === 'event') return eventLabels[line.kind as EventKind]
  const fields = (line.note ?? '').split(',').map((field) => fieldLabels[field as RecordField])
  return `Sửa ${fields.filter(Boolean).join(', ').toLowerCase()}`
}

function Detail({ line }: { line: Line }) {
  const parts = [
    line.what === 'event' &&
      line.otherUnitName &&
      `${['transferred_in', 'merged_in', 'suspended'].includes(line.kind) ? 'Từ' : 'Đến'} ${line.otherUnitName}`,
    line.what === 'change' && line.otherUnitName && `Người sửa: ${line.otherUnitName}`,
    line.decisionNumber && `Quyết định ${line.decisionNumber}`,
    line.decisionIssuer,
    line.what === 'event' && line.note,
    line.withdrawnBecause && `Đã rút: ${line.withdrawnBecause}`,
  ].filter(Boolean)
  if (parts.length === 0) return null
  return <p className="text-sm">{parts.join(' · ')}</p>
}

function Withdraw({ eventId }: { eventId: number }) {
  return (
    <details className="no-print mt-1">
      <summary className="link w-fit cursor-pointer text-sm">Ghi nhầm? Rút việc này</summary>
      <Form intent="withdraw" className="mt-2 flex max-w-md flex-col gap-3">
        <input type="hidden" name="eventId" value={eventId} />
        <TextField label="Vì sao rút" name="reason" />
        <button type="submit" className="btn btn-outline btn-error btn-sm self-start">
          Rút việc đã ghi
        </button>
      </Form>
    </details>
  )
}
