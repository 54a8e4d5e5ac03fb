import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { DayField, SelectField } from '#ui/field.tsx'
import { transferUnit } from '../unit/transfer-unit.ts'
import type { Route } from './+types/unit-transfer.ts'
import { TreeForm } from './tree-form.tsx'
import { unitChoices } from './unit-choices.ts'

export const loader = pageLoader(
  async (ctx, asked) => {
    const units = await unitChoices(ctx, asked)
    const above = units.filter((unit) => unit.level < 4)
    return { units, above: [{ value: Number(asked.unitId), label: 'Thẳng đơn vị này' }, ...above] }
  },
  { isFor: [transferUnit] },
)

export const action = formAction({
  transfer: {
    command: transferUnit,
    done: 'Đã chuyển. Hồ sơ và các đơn vị bên dưới đi theo.',
    next: (_, { movedUnitId }) => `/units/${movedUnitId}/about`,
  },
})

export default function UnitTransfer({
  loaderData: { units, above },
  params,
}: Route.ComponentProps) {
  return (
    <TreeForm
      title="Chuyển đơn vị"
      lead="Đơn vị cùng mọi thứ bên dưới chuyển về trực thuộc một đơn vị khác từ một ngày."
      back={{ to: `/units/${params.unitId}/tree`, label: 'Đơn vị trực thuộc' }}
      intent="transfer"
      send="Chuyển"
    >
      <SelectField
        label="Đơn vị được chuyển"
        name="movedUnitId"
        options={units}
        placeholder="Chọn đơn vị"
      />
      <SelectField
        label="Chuyển về trực thuộc"
        name="toUnitId"
        options={above}
        placeholder="Chọn đơn vị"
      />
      <DayField label="Ngày chuyển" name="onDay" />
    </TreeForm>
  )
}
