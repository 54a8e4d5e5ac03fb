import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { DayField, FieldRow, SelectField, TextField } from '#ui/field.tsx'
import { ActionButton, Form } from '#ui/form.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { listFacts, recordFact, withdrawFact } from '../fact/record-fact.ts'
import { factKindLabels, severityLabels } from '../labels.ts'
import type { Route } from './+types/facts.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const { year, facts, people } = await listFacts(ctx, asked)
  return {
    year,
    today: formatDay(ctx.today),
    people: people.map(({ memberId, fullName }) => ({ value: memberId, label: fullName })),
    facts: facts.map((fact) => ({
      ...fact,
      onDay: formatDay(fact.onDay),
      what: `${factKindLabels[fact.kind]}: ${fact.severity ? severityLabels[fact.severity - 1] : `${fact.days} ngày`}`,
    })),
  }
})

export const action = formAction({
  record: { command: recordFact, done: 'Đã ghi.' },
  withdraw: { command: withdrawFact, done: 'Đã rút.' },
})

export default function Facts({ loaderData: page, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/reviews`
  return (
    <Page
      title={`Ngày nghỉ, kỷ luật năm ${page.year}`}
      crumbs={[{ to: at, label: 'Bình xét' }]}
      lead="Chỉ chủ tịch và phó chủ tịch đọc được trang này, mỗi lần mở đều được ghi lại. Dùng để xét điều kiện xếp loại."
      actions={
        <LinkButton to={`${at}/facts?year=${page.year - 1}`}>Năm {page.year - 1}</LinkButton>
      }
    >
      <Section title="Ghi thêm">
        <Form intent="record">
          <FieldRow>
            <SelectField
              label="Đoàn viên"
              name="memberId"
              options={page.people}
              placeholder="Chọn người"
            />
            <SelectField
              label="Loại"
              name="kind"
              value="absence"
              options={Object.entries(factKindLabels).map(([value, label]) => ({ value, label }))}
            />
            <DayField
              label="Ngày"
              name="onDay"
              value={page.today}
              hint="Ngày bắt đầu nghỉ, hoặc ngày quyết định kỷ luật."
            />
            <TextField
              label="Số ngày làm việc"
              name="days"
              inputMode="numeric"
              optional
              hint="Cho ngày nghỉ."
            />
            <SelectField
              label="Hình thức kỷ luật"
              name="severity"
              optional
              options={severityLabels.map((label, index) => ({ value: index + 1, label }))}
            />
            <TextField label="Ghi chú" name="note" optional />
          </FieldRow>
          <Button className="self-start">Ghi</Button>
        </Form>
      </Section>
      <Section title="Đã ghi">
        {page.facts.length === 0 && <Empty>Chưa ghi ngày nghỉ hay kỷ luật nào trong năm.</Empty>}
        <ul className="divide-base-300 divide-y">
          {page.facts.map((fact) => (
            <li
              key={fact.factId}
              className="flex flex-wrap items-center justify-between gap-3 py-2"
            >
              <span>
                <span className="font-semibold">{fact.fullName}</span> · {fact.onDay} · {fact.what}
                {fact.note && ` · ${fact.note}`}
              </span>
              <ActionButton
                intent="withdraw"
                fields={{ factId: fact.factId }}
                label="Rút"
                confirm="Rút dòng này?"
                className="btn btn-ghost btn-sm"
              />
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}
