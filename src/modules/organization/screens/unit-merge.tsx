import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { DayField } from '#ui/field.tsx'
import { listKindsBelow } from '../unit/kinds-below.ts'
import { mergeUnits } from '../unit/merge-units.ts'
import type { Route } from './+types/unit-merge.ts'
import { MergeFields } from './merge-fields.tsx'
import { TickUnits } from './tick-units.tsx'
import { TreeForm } from './tree-form.tsx'
import { unitChoices } from './unit-choices.ts'

export const loader = pageLoader(
  async (ctx, asked) => ({
    units: await unitChoices(ctx, asked),
    kinds: await listKindsBelow(ctx, asked),
  }),
  { isFor: [mergeUnits] },
)

export const action = formAction({
  merge: {
    command: mergeUnits,
    done: 'Đã sáp nhập. Hồ sơ của các đơn vị cũ vẫn đọc được.',
    next: ({ unitId }: { unitId: number }) => `/units/${unitId}/about`,
  },
})

export default function UnitMerge({ loaderData: { units, kinds }, params }: Route.ComponentProps) {
  return (
    <TreeForm
      title="Sáp nhập, hợp nhất đơn vị"
      lead="Các đơn vị được chọn kết thúc từ ngày sáp nhập; đơn vị trực thuộc của chúng chuyển sang đơn vị tiếp nhận."
      back={{ to: `/units/${params.unitId}/tree`, label: 'Đơn vị trực thuộc' }}
      intent="merge"
      send="Sáp nhập"
    >
      <TickUnits label="Các đơn vị được sáp nhập" name="sourceUnitIds" units={units} />
      <DayField label="Ngày sáp nhập" name="onDay" />
      <MergeFields units={units} kinds={kinds} />
    </TreeForm>
  )
}
