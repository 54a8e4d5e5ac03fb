import { FilterSelect, ListFilter } from '#ui/table.tsx'
import { sexLabels, stateLabels } from '../labels.ts'

type Choice = { value: string | number; label: string }
export type FilterChoices = { groups: Choice[]; workerTypes: Choice[] }

/** Search and filters above the list; the rarer ones are folded away until used. */
export function MemberFilters({
  asked,
  choices,
}: {
  asked: Record<string, string>
  choices: FilterChoices
}) {
  const value = (name: string) => asked[name] ?? ''
  const first = ['group', 'state', 'sex']
  const more = ['workerType', 'ageFrom', 'ageTo', 'joinedFrom', 'joinedTo', 'card', 'asOf']
  return (
    <ListFilter
      q={value('q')}
      placeholder="Tên, số điện thoại, số thẻ"
      active={[...first, ...more].filter((name) => value(name) !== '').length}
    >
      <FilterSelect
        name="group"
        label="Tổ, bộ phận"
        value={value('group')}
        options={[...asText(choices.groups), { value: '0', label: 'Chưa xếp tổ' }]}
      />
      <FilterSelect
        name="state"
        label="Tình trạng"
        value={value('state')}
        options={[
          { value: 'active', label: stateLabels.active },
          { value: 'suspended', label: stateLabels.suspended },
          { value: 'left', label: stateLabels.left },
          { value: 'all', label: 'Mọi hồ sơ' },
        ]}
      />
      <FilterSelect
        name="sex"
        label="Giới tính"
        value={value('sex')}
        options={Object.entries(sexLabels).map(([code, label]) => ({ value: code, label }))}
      />
      <details className="self-end open:w-full" open={more.some((name) => value(name) !== '')}>
        <summary className="link link-hover w-fit cursor-pointer py-3 text-sm">Lọc thêm</summary>
        <div className="mt-3 flex flex-wrap items-end gap-3">
          <FilterSelect
            name="workerType"
            label="Loại lao động"
            value={value('workerType')}
            options={[...asText(choices.workerTypes), { value: 'none', label: 'Chưa ghi' }]}
          />
          <FilterSelect
            name="card"
            label="Thẻ đoàn viên"
            value={value('card')}
            options={[
              { value: 'yes', label: 'Đã cấp' },
              { value: 'no', label: 'Chưa cấp' },
            ]}
          />
          <Small name="ageFrom" label="Tuổi từ" value={value('ageFrom')} width="w-20" />
          <Small name="ageTo" label="đến" value={value('ageTo')} width="w-20" />
          <Small name="joinedFrom" label="Vào công đoàn từ" value={value('joinedFrom')} day />
          <Small name="joinedTo" label="đến ngày" value={value('joinedTo')} day />
          <Small name="asOf" label="Danh sách vào ngày" value={value('asOf')} day />
        </div>
      </details>
    </ListFilter>
  )
}

function asText(choices: Choice[]) {
  return choices.map(({ value, label }) => ({ value: String(value), label }))
}

function Small({
  name,
  label,
  value,
  day = false,
  width = 'w-36',
}: {
  name: string
  label: string
  value: string
  day?: boolean
  width?: string
}) {
  return (
    <label className="flex flex-col gap-1">
      <span className="text-sm font-semibold">{label}</span>
      <input
        name={name}
        defaultValue={value}
        inputMode="numeric"
        placeholder={day ? 'ngày/tháng/năm' : undefined}
        className={`input ${width}`}
      />
    </label>
  )
}
