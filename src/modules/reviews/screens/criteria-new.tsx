import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { DayField, FieldRow, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { listCriteria } from '../criteria-set/list-criteria.ts'
import { setTypedCriteria } from '../criteria-set/set-typed-criteria.ts'
import { degreeLabels, degrees, gateKindLabels, quotaScopeLabels } from '../labels.ts'
import type { Route } from './+types/criteria-new.ts'
import { BoxTable } from './box-table.tsx'

export const loader = pageLoader(
  async (ctx, asked) => {
    const { sets, suggestions } = await listCriteria(ctx, asked)
    const from = sets[0]?.rules ?? suggestions[0]?.rules
    const kindsOf = (kinds: readonly string[]) => (kinds.length === 4 ? '' : kinds.join(','))
    const bands = degrees.map((degree) => from?.bands.find((band) => band.degree === degree))
    return {
      name: sets[0]?.name ?? suggestions[0]?.name ?? '',
      document: sets[0]?.document ?? '',
      today: formatDay(ctx.today),
      criteria: [
        ...(from?.criteria ?? []).map(({ name, most }) => [name, String(most)]),
        ['', ''],
        ['', ''],
        ['', ''],
      ],
      bands: bands.map((band) => [band?.name ?? '', band ? String(band.fromPoints) : '']),
      gates: [
        ...(from?.gates ?? []).map((gate) => [
          gate.kind,
          String(gate.most),
          String(gate.closesRank),
          kindsOf(gate.roundKinds),
          gate.document,
        ]),
        ['', '', '1', '', ''],
        ['', '', '1', '', ''],
      ],
      quotas: [
        ...(from?.quotas ?? []).map((quota) => [
          quota.scope,
          String(quota.rank),
          quota.percent === null || quota.percent === undefined
            ? String(quota.most)
            : `${quota.percent}%`,
          kindsOf(quota.roundKinds),
          quota.womenFirst ? 'women' : '',
          quota.document,
        ]),
        ['', '1', '', '', '', ''],
        ['', '1', '', '', '', ''],
      ],
    }
  },
  { isFor: [setTypedCriteria] },
)

export const action = formAction({
  set: {
    command: setTypedCriteria,
    done: 'Đã đặt bộ tiêu chí.',
    next: (_: unknown, { unitId }) => `/units/${unitId}/reviews/criteria`,
  },
})

const ranks = degrees
  .slice(0, 3)
  .map((degree, index) => ({ value: String(index + 1), label: degreeLabels[degree] }))
const rounds = [
  { value: '', label: 'Mọi đợt' },
  { value: 'year', label: 'Chỉ năm' },
  { value: 'half,year', label: 'Sáu tháng, năm' },
  { value: 'quarter', label: 'Chỉ quý' },
  { value: 'month', label: 'Chỉ tháng' },
  { value: 'quarter,half,year', label: 'Quý trở lên' },
]
const options = (labels: Record<string, string>) => [
  { value: '', label: 'Không đặt' },
  ...Object.entries(labels).map(([value, label]) => ({ value, label })),
]

export default function CriteriaNew({ loaderData: page, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/reviews`
  return (
    <Page
      title="Đặt bộ tiêu chí"
      crumbs={[
        { to: at, label: 'Bình xét' },
        { to: `${at}/criteria`, label: 'Bộ tiêu chí' },
      ]}
      lead="Bắt đầu từ bộ đang có; sửa số rồi lưu thành bộ mới từ một ngày. Dòng để trống không tính."
    >
      <Form intent="set">
        <Section>
          <FieldRow>
            <TextField label="Tên bộ tiêu chí" name="name" value={page.name} />
            <TextField
              label="Số văn bản"
              name="document"
              value={page.document}
              hint="Quy chế, hướng dẫn hoặc nghị quyết đặt ra các mức này."
            />
            <DayField label="Áp dụng từ ngày" name="fromDay" value={page.today} />
          </FieldRow>
        </Section>
        <Section title="Tiêu chí và điểm tối đa">
          <BoxTable
            errors="criteria"
            rows={page.criteria}
            columns={[
              { name: 'criterionNames', label: 'Tiêu chí', wide: true },
              { name: 'criterionPoints', label: 'Tối đa', numeric: true },
            ]}
          />
        </Section>
        <Section title="Mức xếp loại, từ cao xuống thấp">
          <BoxTable
            errors="bands"
            rows={page.bands}
            columns={[
              { name: 'bandNames', label: 'Tên mức', wide: true },
              { name: 'bandPoints', label: 'Từ điểm', numeric: true },
            ]}
          />
        </Section>
        <Section title="Điều kiện">
          <p className="text-base-content/75 text-sm">
            Ai vướng điều kiện thì không được xếp mức đã chọn và các mức cao hơn; lý do và căn cứ
            hiện ra ở từng người. Kỷ luật ghi 1 (khiển trách) đến 6.
          </p>
          <BoxTable
            errors="gates"
            rows={page.gates}
            columns={[
              { name: 'gateKinds', label: 'Điều kiện', options: options(gateKindLabels) },
              { name: 'gateLimits', label: 'Mức', numeric: true },
              { name: 'gateRanks', label: 'Không xét', options: ranks },
              { name: 'gateRounds', label: 'Đợt', options: rounds },
              { name: 'gateDocuments', label: 'Căn cứ', wide: true },
            ]}
          />
        </Section>
        <Section title="Chỉ tiêu">
          <BoxTable
            errors="quotas"
            rows={page.quotas}
            columns={[
              { name: 'quotaScopes', label: 'Phạm vi', options: options(quotaScopeLabels) },
              { name: 'quotaRanks', label: 'Mức', options: ranks },
              { name: 'quotaSizes', label: '15% hoặc 3', numeric: true },
              { name: 'quotaRounds', label: 'Đợt', options: rounds },
              {
                name: 'quotaTies',
                label: 'Bằng điểm',
                options: [
                  { value: '', label: 'Bỏ phiếu' },
                  { value: 'women', label: 'Ưu tiên nữ' },
                ],
              },
              { name: 'quotaDocuments', label: 'Căn cứ', wide: true },
            ]}
          />
        </Section>
        <Button className="self-start">Lưu bộ tiêu chí</Button>
      </Form>
    </Page>
  )
}
