import { TextField } from '#ui/field.tsx'
import { FoldedForm } from '#ui/form.tsx'
import { type EventKind, eventLabels, fieldLabels, type RecordField } from '../labels.ts'

type Line = {
  what: 'event' | 'group' | 'change'
  id: number
  kind: string
  onDay: string
  decisionNumber: string | null
  decisionIssuer: string | null
  otherUnitId: number | null
  otherUnitName: string | null
  note: string | null
  withdrawnBecause: string | null
}

/**
 * The history as a line through time, newest first. `withdrawable`: the last event may be taken back here; `moves`: also a
 * move that two unions wrote.
 */
export function MemberHistory({
  lines,
  withdrawable,
  moves = false,
}: {
  lines: readonly Line[]
  withdrawable: boolean
  moves?: boolean
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
          {line === last && (withdrawable || moves) && (
            <Withdraw line={line} withdrawable={withdrawable} moves={moves} />
          )}
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

type WithdrawProps = { line: Line; withdrawable: boolean; moves: boolean }

/** A move stands in two unions: only who is above both takes it back, so everybody else is told who that is. */
function Withdraw({ line, withdrawable, moves }: WithdrawProps) {
  const merged = line.otherUnitId !== null && line.kind.startsWith('merged_')
  const twoSided = line.otherUnitId !== null && !merged
  if (merged || (!twoSided && !withdrawable)) return null
  if (twoSided && !moves)
    return (
      <details className="no-print mt-1">
        <summary className="link w-fit cursor-pointer text-sm">Ghi nhầm?</summary>
        <p className="mt-2 max-w-md text-sm">
          Việc chuyển này hai đơn vị cùng ghi, nên rút ở cả hai nơi một lúc. Hãy đề nghị Chủ tịch
          hoặc Phó Chủ tịch công đoàn cấp trên của cả hai đơn vị: họ mở trang này là thấy nút rút.
        </p>
      </details>
    )
  return (
    <FoldedForm
      summary="Ghi nhầm? Rút việc này"
      look="link w-fit cursor-pointer text-sm"
      outer="no-print mt-1"
      intent={twoSided ? 'undoTransfer' : 'withdraw'}
      fields={{ eventId: line.id }}
      className="mt-2 flex max-w-md flex-col gap-3"
    >
      {twoSided && (
        <p className="text-sm">
          Lần chuyển được rút ở cả hai đơn vị; người này ở lại đơn vị cũ như chưa chuyển.
        </p>
      )}
      <TextField label="Vì sao rút" name="reason" />
      <button type="submit" className="btn btn-outline btn-error btn-sm self-start">
        Rút việc đã ghi
      </button>
    </FoldedForm>
  )
}
