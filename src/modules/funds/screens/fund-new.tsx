import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { DayField, FieldRow, SelectField, TextArea, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { listCauses } from '../fund/list-causes.ts'
import { openFund } from '../fund/open-fund.ts'
import { fundKindLabels } from '../labels.ts'
import type { Route } from './+types/fund-new.ts'
import { RuleBookForm } from './rule-book-form.tsx'

export const loader = pageLoader(
  async (ctx, asked) => ({ causes: await listCauses(ctx, asked), today: formatDay(ctx.today) }),
  { isFor: [openFund] },
)

export const action = formAction({
  open: {
    command: openFund,
    done: 'Đã lập quỹ.',
    next: ({ fundId }: { fundId: number }, fields) => `/units/${fields.unitId}/funds/${fundId}`,
  },
})

export default function FundNew({ loaderData, params }: Route.ComponentProps) {
  const { causes, today } = loaderData
  return (
    <Page
      title="Lập quỹ"
      crumbs={[{ to: `/units/${params.unitId}/funds`, label: 'Các quỹ' }]}
      lead="Quỹ nội bộ là tiền của đoàn viên; quỹ xã hội chỉ thu hộ rồi chuyển đi."
    >
      <Section>
        <Form intent="open">
          <FieldRow>
            <TextField label="Tên quỹ" name="name" />
            <SelectField
              label="Loại quỹ"
              name="kind"
              value="mutual_aid"
              options={Object.entries(fundKindLabels).map(([value, label]) => ({ value, label }))}
            />
            <SelectField
              label="Mục đích xã hội"
              name="cause"
              optional
              options={causes}
              hint="Chỉ chọn cho quỹ xã hội"
            />
            <DayField label="Ngày lập quỹ" name="openedOn" value={today} />
          </FieldRow>
          <TextArea label="Quỹ để làm gì" name="purpose" optional />
          <h2 className="text-lg font-semibold">Quy chế đầu tiên</h2>
          <RuleBookForm />
          <div>
            <Button>Lập quỹ</Button>
          </div>
        </Form>
      </Section>
    </Page>
  )
}
