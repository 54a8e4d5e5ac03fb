import { Button } from '#ui/button.tsx'
import { DayField, FieldRow, SelectField, TextField, TickField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'
import { type SignMode, signModeLabels } from '../labels.ts'

type Head = {
  title: string
  number: string
  issuedOn: string
  signMode: SignMode
  signerName: string
  signerPosition: string
  byDeputy: boolean
}

/** What the document says at its head and its foot. */
export function ReportHead({ report, documentCode }: { report: Head; documentCode: string }) {
  return (
    <Section title="Số, ngày và người ký">
      <Form intent="describe">
        <TextField label="Tên báo cáo" name="title" value={report.title} />
        <FieldRow>
          <TextField
            label="Số, ký hiệu"
            name="number"
            value={report.number}
            hint={`Như 03/BC-${documentCode}`}
            optional
          />
          <DayField label="Ngày báo cáo" name="issuedOn" value={report.issuedOn} optional />
        </FieldRow>
        <FieldRow>
          <SelectField
            label="Thể thức ký"
            name="signMode"
            value={report.signMode}
            options={Object.entries(signModeLabels).map(([value, label]) => ({ value, label }))}
          />
          <TextField label="Người ký" name="signerName" value={report.signerName} />
        </FieldRow>
        <FieldRow>
          <TextField label="Chức vụ" name="signerPosition" value={report.signerPosition} />
          <TickField label="Ký thay Chủ tịch (KT.)" name="byDeputy" checked={report.byDeputy} />
        </FieldRow>
        <Button look="plain" className="self-start">
          Lưu
        </Button>
      </Form>
    </Section>
  )
}
