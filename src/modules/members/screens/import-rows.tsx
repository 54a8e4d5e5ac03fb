import { Form, useActionData } from 'react-router'
import { Badge, type Tone } from '#ui/badge.tsx'
import { Empty, Section } from '#ui/page.tsx'
import { FilterSelect, ListFilter, Table } from '#ui/table.tsx'
import { type Shown as Change, ImportChanges } from './import-changes.tsx'
import { importKindLabels } from './import-words.ts'

type Candidate = {
  memberId: number
  name: string
  birthDay: string | null
  why: string
  changes: Change[]
  problem: string | null
}
type Row = {
  rowNumber: number
  kind: keyof typeof tones
  choice: 'skip' | 'same' | 'new' | null
  memberId: number | null
  fullName: string
  birthDay: string | null
  joinedOn: string | null
  nationalIdTail: string | null
  changes: Change[]
  candidates: Candidate[]
  problems: string[]
  notes: string[]
}
type List = { rows: Row[]; total: number; page: number; size: number; sort: string; q: string }

const tones = {
  add: 'success',
  change: 'info',
  same: 'neutral',
  unclear: 'warning',
  error: 'error',
} satisfies Record<string, Tone>

/** The preview row by row. */
export function ImportRows({
  list,
  kind,
  choosing,
}: {
  list: List
  kind: string
  choosing: boolean
}) {
  return (
    <Section title="Từng dòng">
      <ChoiceRefused />
      <ListFilter q={list.q} placeholder="Họ và tên">
        <FilterSelect
          name="kind"
          label="Loại"
          value={kind}
          options={[
            ...Object.entries(importKindLabels).map(([value, label]) => ({ value, label })),
            { value: 'note', label: 'Có điều cần xem' },
          ]}
        />
      </ListFilter>
      <Table
        caption="Các dòng trong tệp"
        list={list}
        rowKey={(row) => row.rowNumber}
        columns={[
          { header: 'Dòng', cell: (row) => row.rowNumber, sort: 'row', numeric: true },
          { header: 'Họ và tên', cell: Person, sort: 'name', heading: true },
          {
            header: 'Sẽ làm gì',
            cell: (row) => (
              <span className="flex flex-wrap gap-1">
                <Badge tone={tones[row.kind]}>{importKindLabels[row.kind]}</Badge>
                {row.choice === 'skip' && <Badge>Bỏ qua</Badge>}
                {row.choice === 'new' && <Badge tone="success">Người mới</Badge>}
                {row.choice === 'same' && <Badge tone="info">Đã có hồ sơ</Badge>}
              </span>
            ),
          },
          { header: 'Chi tiết', cell: (row) => <Details row={row} choosing={choosing} /> },
        ]}
        empty={<Empty>Không có dòng nào như vậy.</Empty>}
      />
    </Section>
  )
}

function Person(row: Row) {
  const known = [
    row.birthDay && `sinh ${row.birthDay}`,
    row.nationalIdTail && `số định danh •••${row.nationalIdTail}`,
    row.joinedOn && `vào công đoàn ${row.joinedOn}`,
  ].filter(Boolean)
  return (
    <div>
      <span className="font-semibold">{row.fullName || '(chưa có tên)'}</span>
      {known.length > 0 && (
        <span className="text-base-content/75 block text-sm font-normal">{known.join(' · ')}</span>
      )}
    </div>
  )
}

function Details({ row, choosing }: { row: Row; choosing: boolean }) {
  return (
    <div className="flex max-w-xl flex-col gap-2 text-left">
      {row.problems.map((problem) => (
        <p key={problem} className="text-error">
          {problem}.
        </p>
      ))}
      {row.notes.map((note) => (
        <p key={note} className="text-base-content/80 text-sm">
          {note}.
        </p>
      ))}
      <ImportChanges changes={row.changes} />
      {row.choice === null &&
        row.candidates.map((candidate) => (
          <div
            key={candidate.memberId}
            className="border-base-300 rounded-box flex flex-col gap-2 border p-3"
          >
            <p>
              Có thể là <strong>{candidate.name}</strong>
              {candidate.birthDay && `, sinh ${candidate.birthDay}`} ({candidate.why})
            </p>
            <ImportChanges changes={candidate.changes} />
            {candidate.problem && <p className="text-error">{candidate.problem}.</p>}
            {choosing && !candidate.problem && (
              <Choice
                row={row}
                choice="same"
                memberId={candidate.memberId}
                label="Đúng người này"
              />
            )}
          </div>
        ))}
      {choosing && row.kind !== 'error' && row.kind !== 'same' && (
        <div className="flex flex-wrap gap-2">
          {row.kind === 'unclear' && row.choice === null && (
            <Choice row={row} choice="new" label="Là người mới" />
          )}
          {row.choice === null ? (
            <Choice row={row} choice="skip" label="Bỏ qua" />
          ) : (
            <Choice row={row} choice="" label="Chọn lại" />
          )}
        </div>
      )}
    </div>
  )
}

type Answer = { rowNumber: number; choice: string; memberId?: number }

/** Not `ActionButton`: with many rows a refusal would be repeated at every button; it is shown once, above the list. */
function Choice({
  row,
  label,
  ...answer
}: Omit<Answer, 'rowNumber'> & { row: Row; label: string }) {
  const fields: Record<string, string | number> = { ...answer, rowNumber: row.rowNumber }
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="intent" value="choose" />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className="btn btn-outline border-base-300 btn-sm">
        {label}
      </button>
    </Form>
  )
}

function ChoiceRefused() {
  const answer = useActionData() as { intent?: string; message?: string } | undefined
  if (answer?.intent !== 'choose') return null
  return (
    <p role="alert" className="alert alert-error alert-soft">
      {answer.message}
    </p>
  )
}
