import { Form } from 'react-router'
import { FilterSelect } from '#ui/table.tsx'
import { reportStateLabels, treeViewLabels } from '../labels.ts'

type Choice = { value: string; label: string }
type Props = {
  periods: { kind: string; to: string; label: string }[]
  period: { kind: string; to: string }
  tree: string
  cut: string
  cuts: Choice[]
  figures: string
  figureChoices: Choice[]
  q: string
  state: string
}

const states: Choice[] = [
  { value: 'late', label: 'Quá hạn, gửi muộn' },
  { value: 'not_started', label: 'Chưa soạn' },
  ...Object.entries(reportStateLabels).map(([value, label]) => ({ value, label })),
]

/** What the roll-up is asked for; all of it stands in the address. */
export function BelowFilter(asked: Props) {
  const periods = asked.periods.map(({ kind, to, label }) => ({ value: `${kind}:${to}`, label }))
  return (
    <Form method="get" role="search" className="no-print flex flex-wrap items-end gap-3">
      <Choose
        name="period"
        label="Kỳ báo cáo"
        value={`${asked.period.kind}:${asked.period.to}`}
        options={periods}
      />
      <Choose name="cut" label="Cộng đến" value={asked.cut} options={asked.cuts} />
      <Choose
        name="tree"
        label="Cây tổ chức"
        value={asked.tree}
        options={Object.entries(treeViewLabels).map(([value, label]) => ({ value, label }))}
      />
      <FilterSelect
        name="figures"
        label="Chỉ tiêu"
        value={asked.figures}
        options={asked.figureChoices}
        all="Chỉ tiêu chính"
      />
      <FilterSelect name="state" label="Báo cáo" value={asked.state} options={states} />
      <label className="flex flex-col gap-1">
        <span className="text-sm font-semibold">Tìm đơn vị</span>
        <input type="search" name="q" defaultValue={asked.q} className="input" />
      </label>
      <button type="submit" className="btn btn-outline border-base-300">
        Xem
      </button>
    </Form>
  )
}

function Choose({
  name,
  label,
  value,
  options,
}: {
  name: string
  label: string
  value: string
  options: Choice[]
}) {
  return (
    <label className="flex flex-col gap-1">
      <span className="text-sm font-semibold">{label}</span>
      <select name={name} defaultValue={value} className="select">
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </label>
  )
}
