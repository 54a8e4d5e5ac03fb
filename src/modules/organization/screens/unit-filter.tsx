import { FilterSelect, ListFilter } from '#ui/table.tsx'
import { optionsOf, unitKindLabels } from '../labels.ts'
import { AsOfField } from './as-of-field.tsx'

type Props = { q: string; asOf: string; dayWrong: string | null; kind: string; state: string }

/** Which units, and as they were on which day; an empty day is today. */
export function UnitFilter({ q, asOf, dayWrong, kind, state }: Props) {
  return (
    <ListFilter q={q} placeholder="Tên đơn vị">
      <AsOfField asOf={asOf} wrong={dayWrong} />
      <FilterSelect name="kind" label="Loại" value={kind} options={optionsOf(unitKindLabels)} />
      <label className="flex flex-col gap-1">
        <span className="text-sm font-semibold">Trạng thái</span>
        <select name="state" defaultValue={state || 'living'} className="select">
          <option value="living">Đang hoạt động</option>
          <option value="closed">Đã kết thúc</option>
          <option value="all">Tất cả</option>
        </select>
      </label>
    </ListFilter>
  )
}
