import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { DayField, SelectField, TickField } from '#ui/field.tsx'
import { listKindsBelow } from '../unit/kinds-below.ts'
import { splitUnit } from '../unit/split-unit.ts'
import type { Route } from './+types/unit-split.ts'
import { NewUnitFields } from './new-unit-fields.tsx'
import { TreeForm } from './tree-form.tsx'
import { unitChoices } from './unit-choices.ts'

export const loader = pageLoader(
  async (ctx, asked) => ({
    units: await unitChoices(ctx, asked),
    kinds: await listKindsBelow(ctx, asked),
  }),
  { isFor: [splitUnit] },
)

export const action = formAction({
  split: {
    command: splitUnit,
    done: 'Đã tách đơn vị. Bước tiếp theo: ghi Chủ tịch và chuyển đoàn viên sang đơn vị mới.',
    next: ({ unitId }: { unitId: number }) => `/units/${unitId}/about`,
  },
})

export default function UnitSplit({ loaderData: { units, kinds }, params }: Route.ComponentProps) {
  return (
    <TreeForm
      title="Chia, tách đơn vị"
      lead="Một đơn vị mới được tách ra, đứng cùng chỗ với đơn vị cũ. Chia làm hai: tách hai lần cùng ngày, lần sau cho đơn vị cũ kết thúc."
      back={{ to: `/units/${params.unitId}/tree`, label: 'Đơn vị trực thuộc' }}
      intent="split"
      send="Tách đơn vị"
    >
      <SelectField
        label="Tách từ đơn vị"
        name="sourceUnitId"
        options={units}
        placeholder="Chọn đơn vị"
      />
      <DayField label="Ngày tách" name="onDay" />
      <TickField
        label="Đơn vị cũ kết thúc từ ngày này"
        name="sourceEnds"
        hint="Đơn vị mới là đơn vị kế thừa."
      />
      <NewUnitFields kinds={kinds} />
    </TreeForm>
  )
}
