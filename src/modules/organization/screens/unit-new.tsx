import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { DayField } from '#ui/field.tsx'
import { establishUnit } from '../unit/establish-unit.ts'
import { listKindsBelow } from '../unit/kinds-below.ts'
import type { Route } from './+types/unit-new.ts'
import { NewUnitFields } from './new-unit-fields.tsx'
import { TreeForm } from './tree-form.tsx'

export const loader = pageLoader(
  async (ctx, asked) => ({
    kinds: await listKindsBelow(ctx, asked),
  }),
  { isFor: [establishUnit] },
)

export const action = formAction({
  establish: {
    command: establishUnit,
    done: 'Đã lập đơn vị. Bước tiếp theo: ghi Chủ tịch đầu tiên ở trang Tổ chức của đơn vị mới.',
    next: ({ unitId }: { unitId: number }) => `/units/${unitId}/about`,
  },
})

export default function UnitNew({ loaderData, params }: Route.ComponentProps) {
  return (
    <TreeForm
      title="Lập đơn vị trực thuộc"
      lead="Đơn vị mới trực thuộc thẳng đơn vị này. Chủ tịch đầu tiên do đơn vị này ghi vào."
      back={{ to: `/units/${params.unitId}/tree`, label: 'Đơn vị trực thuộc' }}
      intent="establish"
      send="Lập đơn vị"
    >
      <NewUnitFields kinds={loaderData.kinds} />
      <DayField label="Ngày thành lập" name="establishedOn" />
    </TreeForm>
  )
}
