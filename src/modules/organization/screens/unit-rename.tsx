import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { DayField, FieldRow, TextField } from '#ui/field.tsx'
import { findUnit } from '../unit/find-unit.ts'
import { renameUnit } from '../unit/rename-unit.ts'
import type { Route } from './+types/unit-rename.ts'
import { TreeForm } from './tree-form.tsx'

export const loader = pageLoader(
  async (ctx, asked) => ({
    name: (await findUnit(ctx, asked)).name,
  }),
  { isFor: [renameUnit] },
)

export const action = formAction({
  rename: {
    command: renameUnit,
    done: 'Đã đổi tên. Các thời kỳ trước vẫn mang tên cũ.',
    next: (_, { unitId }) => `/units/${unitId}/about`,
  },
})

export default function UnitRename({ loaderData: { name }, params }: Route.ComponentProps) {
  return (
    <TreeForm
      title="Đổi tên đơn vị"
      lead={`Tên đang dùng: ${name.name}.`}
      back={{ to: `/units/${params.unitId}/about`, label: 'Về đơn vị' }}
      intent="rename"
      send="Đổi tên"
    >
      <TextField label="Tên mới" name="name" value={name.name} />
      <TextField label="Tên gọi tắt" name="shortName" value={name.shortName} />
      <FieldRow>
        <TextField label="Ký hiệu văn bản" name="documentCode" value={name.documentCode} />
        <TextField label="Địa danh" name="place" value={name.place} />
      </FieldRow>
      <DayField label="Từ ngày" name="onDay" />
    </TreeForm>
  )
}
