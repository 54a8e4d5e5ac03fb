import { FilterSelect, ListFilter } from '#ui/table.tsx'
import { optionsOf, unitKindLabels } from '../labels.ts'

type Props = { q: string; asOf: string; kind: string; state: string }

/** Which units, and as they were on which day; an empty day is today. */
export function UnitFilter({ q, asOf, kind, state }: Props) {
  return (
    <ListFilter q={q} placeholder="Tên đơn vị">
      <label className="flex flex-col gap-1">
        <span className="text-sm font-semibold">Như ngày</span>
        <input
          type="text"
          name="asOf"
          defaultValue={asOf}
          inputMode="numeric"
          placeholder="ngày/tháng/năm"
          className="input w-36"
        />
      </label>
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
