import type { KeyboardEvent } from 'react'
import { Badge } from '#ui/badge.tsx'
import { Button } from '#ui/button.tsx'
import { Form, useRefusal } from '#ui/form.tsx'

export type SheetRow = {
  assessmentId: number
  version: number
  fullName: string
  groupName: string
  points: readonly number[] | null
  note: string
  /** '' where the points decide. */
  rank: number | ''
  degree: string
  reason: string
  closed: readonly string[]
  leftOutBecause: string
  /** What came before: the own score, the views below, the mean of the months. */
  before: readonly { label: string; total: number | null; note: string }[]
}
type Props = {
  intent: 'rateMeeting' | 'rateCommittee'
  criteria: readonly { name: string; most: number }[]
  bands: readonly { rank: number; name: string }[]
  rows: readonly SheetRow[]
}

/** Up, down and Enter go to the same column of the next row, so that a group is entered without a mouse. */
function walk(event: KeyboardEvent<HTMLFormElement>): void {
  const box = event.target as HTMLElement
  const column = box.dataset.column
  const step =
    event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : 0
  if (!column || step === 0) return
  const all = [
    ...event.currentTarget.querySelectorAll<HTMLInputElement>(`[data-column="${column}"]`),
  ]
  event.preventDefault()
  const next = all[all.indexOf(box as HTMLInputElement) + step]
  next?.focus()
  next?.select()
}

/** Everybody of a group on one sheet. */
export function RatingSheet({ intent, criteria, bands, rows }: Props) {
  return (
    <Form intent={intent} onKeyDown={walk}>
      <Rows intent={intent} criteria={criteria} bands={bands} rows={rows} />
      <div className="bg-base-100 sticky bottom-16 z-10 flex flex-wrap items-center gap-3 py-2 md:bottom-0">
        <Button>Ghi cả bảng ({rows.length} người)</Button>
        <span className="text-base-content/75 hidden text-sm md:inline">
          Phím ↑ ↓ hoặc Enter: sang người trước, sau.
        </span>
      </div>
    </Form>
  )
}

function Rows({ intent, criteria, bands, rows }: Props) {
  const { errors, values } = useRefusal()
  const typed = (name: string, index: number) => {
    const list = values[name]
    return Array.isArray(list) ? String(list[index] ?? '') : undefined
  }
  const width = criteria.length
  const wrong = [...(errors.points ?? []), ...(errors.ranks ?? [])]
  return (
    <>
      {wrong.length > 0 && (
        <p className="text-error text-sm font-semibold" role="alert">
          {wrong.join(' ')}
        </p>
      )}
      <table className="table-cards table table-sm">
        <caption className="sr-only">Chấm điểm từng người</caption>
        <thead>
          <tr>
            <th scope="col">Đoàn viên</th>
            {criteria.map(({ name, most }, index) => (
              <th key={name} scope="col" title={name} className="text-center">
                TC{index + 1}
                <span className="text-base-content/75 block font-normal">/{most}</span>
              </th>
            ))}
            {intent === 'rateCommittee' && <th scope="col">Xếp loại</th>}
            <th scope="col">Nhận xét{intent === 'rateCommittee' && ', lý do'}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowIndex) => (
            <tr key={row.assessmentId}>
              <td className="card-heading md:min-w-52">
                <input type="hidden" name="assessmentIds[]" value={row.assessmentId} />
                <input type="hidden" name="versions[]" value={row.version} />
                <PersonHead row={row} />
              </td>
              {criteria.map(({ name, most }, index) => (
                <td key={name} data-label={`${name} (tối đa ${most})`}>
                  <input
                    name="points[]"
                    data-column={`p${index}`}
                    inputMode="numeric"
                    autoComplete="off"
                    aria-label={`${row.fullName}: ${name}, tối đa ${most}`}
                    defaultValue={
                      typed('points', rowIndex * width + index) ?? row.points?.[index] ?? ''
                    }
                    className="input input-sm w-14 px-2 text-right tabular-nums"
                  />
                </td>
              ))}
              {intent === 'rateCommittee' && (
                <td data-label="Xếp loại">
                  <select
                    name="ranks[]"
                    aria-label={`${row.fullName}: xếp loại`}
                    defaultValue={typed('ranks', rowIndex) ?? row.rank}
                    className="select select-sm w-40"
                  >
                    <option value="">Theo điểm</option>
                    {bands.map(({ rank, name }) => (
                      <option key={rank} value={rank}>
                        {name}
                      </option>
                    ))}
                  </select>
                  {row.degree && <span className="block text-sm font-semibold">{row.degree}</span>}
                </td>
              )}
              <td data-label="Nhận xét">
                <input
                  name="notes[]"
                  data-column="note"
                  autoComplete="off"
                  aria-label={`${row.fullName}: nhận xét`}
                  defaultValue={typed('notes', rowIndex) ?? row.note}
                  className="input input-sm w-full min-w-32"
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** Name, what was given before, and what closes a degree. */
export function PersonHead({ row }: { row: SheetRow }) {
  const known = row.before.filter(({ total, note }) => total !== null || note)
  return (
    <div className="flex flex-col gap-1">
      <span className="font-semibold">{row.fullName}</span>
      {row.groupName && <span className="text-base-content/75 text-sm">{row.groupName}</span>}
      {row.leftOutBecause && <Badge>Không xếp loại: {row.leftOutBecause}</Badge>}
      {row.closed.map((because) => (
        <span key={because} className="text-error text-sm">
          Không đủ điều kiện: {because}.
        </span>
      ))}
      {row.reason && row.closed.length === 0 && <span className="text-sm">{row.reason}</span>}
      {known.length > 0 && (
        <details className="text-sm font-normal">
          <summary className="link link-hover w-fit cursor-pointer">
            {known
              .filter(({ total }) => total !== null)
              .slice(0, 3)
              .map(({ label, total }) => `${label}: ${total}`)
              .join(' · ') || 'Nhận xét trước'}
          </summary>
          <ul className="flex flex-col gap-1 pt-1">
            {known.map(({ label, total, note }) => (
              <li key={label}>
                <span className="font-semibold">{label}</span>
                {total !== null && `: ${total} điểm`}
                {note && `. ${note}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
