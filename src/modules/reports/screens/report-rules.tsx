import { Button } from '#ui/button.tsx'
import { DayField, FieldRow, SelectField, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'
import { type PeriodKind, periodKindLabels } from '../labels.ts'

type Props = {
  periodKind: string
  to: string
  dueOn: string
  rules: { kind: PeriodKind; cutOffs: string; dueDays: number | null; document: string }[]
}

/** What the level above lays down for the units below: the due day of this period, and from a day on the cut-off days with the days left for sending. */
export function ReportRules({ periodKind, to, dueOn, rules }: Props) {
  const kinds = Object.entries(periodKindLabels).filter(([value]) => value !== 'term')
  return (
    <Section title="Quy định cho cấp dưới">
      <Form intent="due" className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="periodKind" value={periodKind} />
        <input type="hidden" name="to" value={to} />
        <DayField label="Hạn nộp của kỳ này" name="dueOn" value={dueOn} />
        <Button look="plain">Đặt hạn</Button>
      </Form>
      <dl className="grid gap-x-4 gap-y-1 text-sm md:grid-cols-[7rem_1fr]">
        {rules.map(({ kind, cutOffs, dueDays, document }) => (
          <div key={kind} className="contents">
            <dt className="font-semibold">{periodKindLabels[kind]}</dt>
            <dd className="mb-1">
              Chốt số liệu {cutOffs}
              {dueDays === null ? '' : `, nộp trong ${dueDays} ngày`}.{' '}
              <span className="text-base-content/75">{document}</span>
            </dd>
          </div>
        ))}
      </dl>
      <details>
        <summary className="cursor-pointer font-semibold">
          Đổi ngày chốt số liệu và hạn nộp hằng kỳ
        </summary>
        <Form intent="rule" className="mt-3 flex flex-col gap-4">
          <FieldRow>
            <SelectField
              label="Loại kỳ"
              name="periodKind"
              value={periodKind}
              options={kinds.map(([value, label]) => ({ value, label }))}
            />
            <TextField
              label="Ngày chốt"
              name="cutOffs"
              hint="Ngày/tháng, như 31/05, 30/11"
              placeholder="30/11"
            />
          </FieldRow>
          <FieldRow>
            <TextField
              label="Nộp trong bao nhiêu ngày sau ngày chốt"
              name="dueDays"
              inputMode="numeric"
              placeholder="15"
              optional
            />
            <DayField label="Áp dụng từ ngày" name="validFrom" />
          </FieldRow>
          <FieldRow>
            <TextField label="Văn bản quy định" name="document" />
          </FieldRow>
          <Button look="plain" className="self-start">
            Đặt quy định
          </Button>
        </Form>
      </details>
    </Section>
  )
}
