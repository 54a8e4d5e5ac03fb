import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { DayField, SelectField } from '#ui/field.tsx'
import { Empty, Page } from '#ui/page.tsx'
import { transferUnit } from '../unit/transfer-unit.ts'
import type { Route } from './+types/unit-transfer.ts'
import { TreeForm } from './tree-form.tsx'
import { unitChoices } from './unit-choices.ts'

export const loader = pageLoader(
  async (ctx, asked) => {
    const units = await unitChoices(ctx, asked)
    // Only a member union stands below a grassroots union.
    const inner = units.some((unit) => unit.kind === 'member_grassroots_union')
    const above = units.filter(
      (unit) => unit.level < 4 || (inner && unit.kind === 'grassroots_union'),
    )
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
  const tree = `/units/${params.unitId}/tree`
  if (above.length === 1)
    return (
      <Page title="Chuyển đơn vị" crumbs={[{ to: tree, label: 'Đơn vị trực thuộc' }]}>
        <Empty action={<LinkButton to={tree}>Về đơn vị trực thuộc</LinkButton>}>
          Mọi đơn vị đều đã trực thuộc thẳng đơn vị này, và bên dưới không có đơn vị nào khác để
          nhận. Chuyển sang một công đoàn khác thì công đoàn cấp trên của cả hai làm.
        </Empty>
      </Page>
    )
  return (
    <TreeForm
      title="Chuyển đơn vị"
      lead="Đơn vị cùng mọi thứ bên dưới chuyển về trực thuộc một đơn vị khác từ một ngày."
      back={{ to: tree, label: 'Đơn vị trực thuộc' }}
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
