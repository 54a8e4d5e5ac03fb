import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { DayField, SelectField, TextArea } from '#ui/field.tsx'
import { closeUnit } from '../unit/close-unit.ts'
import { findUnit } from '../unit/find-unit.ts'
import { listUnitsBelow } from '../unit/list-units-below.ts'
import type { Route } from './+types/unit-close.ts'
import { TreeForm } from './tree-form.tsx'

export const loader = pageLoader(
  async (ctx, asked) => {
    const { unitId, name, parents, may } = await findUnit(ctx, asked)
    const above = parents.at(-1)
    if (!above || !may.decides) return { name: name.name, successors: [] }
    const { rows } = await listUnitsBelow(ctx, {
      unitId: above.parentId,
      size: 500,
      members: 'left-out',
    })
    const beside = rows
      .filter((row) => row.unitId !== unitId)
      .map((row) => ({ value: row.unitId, label: row.name }))
    const parent = { value: above.parentId, label: above.parentName ?? '' }
    return { name: name.name, successors: [parent, ...beside] }
  },
  { isFor: [closeUnit] },
)

export const action = formAction({
  close: {
    command: closeUnit,
    done: 'Đã ghi kết thúc hoạt động. Hồ sơ vẫn đọc được.',
    next: (_, { unitId }) => `/units/${unitId}/about`,
  },
})

export default function UnitClose({
  loaderData: { name, successors },
  params,
}: Route.ComponentProps) {
  return (
    <TreeForm
      title="Kết thúc hoạt động"
      lead={`${name} sẽ không còn cán bộ, ban và tổ từ ngày này. Hồ sơ vẫn được giữ để cấp trên đọc.`}
      back={{ to: `/units/${params.unitId}/about`, label: 'Về đơn vị' }}
      intent="close"
      send="Kết thúc hoạt động"
      danger
    >
      <DayField label="Không còn hoạt động từ ngày" name="onDay" />
      {successors.length > 0 && (
        <SelectField
          label="Đơn vị kế thừa"
          name="successorId"
          options={successors}
          optional
          placeholder="Không có"
          hint="Nhận hồ sơ và các đơn vị đang trực thuộc."
        />
      )}
      <TextArea label="Lý do" name="note" />
    </TreeForm>
  )
}
