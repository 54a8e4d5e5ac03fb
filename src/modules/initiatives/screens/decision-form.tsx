import { Button } from '#ui/button.tsx'
import { DayField, FieldRow, SelectField, TextArea, TextField } from '#ui/field.tsx'
import { FoldedForm, Form } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'
import { resultLabels, type Scope, scopeLabels, scopes } from '../labels.ts'

const labelled = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

type Suggested = { today: string; benefit: string; council: string }

function DecisionFields({ today, benefit, council }: Suggested) {
  return (
    <>
      <FieldRow>
        <TextField
          label="Số quyết định"
          name="number"
          optional
          placeholder="12/QĐ-CĐCS"
          hint="Bắt buộc khi công nhận."
          autoComplete="off"
        />
        <DayField label="Ngày quyết định" name="decidedOn" value={today} />
      </FieldRow>
      <TextField label="Hội đồng" name="council" value={council} />
      <TextField
        label="Giá trị làm lợi được công nhận (đồng)"
        name="benefit"
        optional
        inputMode="numeric"
        value={benefit}
        hint="Để trống: như tác giả tính."
        autoComplete="off"
      />
    </>
  )
}

/** What the own council said. */
export function DecideForm(suggested: Suggested) {
  return (
    <Section title="Kết luận của hội đồng">
      <Form intent="decide" fields={{ scope: 'base' }}>
        <SelectField
          label="Kết quả"
          name="result"
          value="recognised"
          options={labelled(resultLabels)}
        />
        <DecisionFields {...suggested} />
        <TextArea
          label="Lý do, hoặc cần bổ sung gì"
          name="reason"
          optional
          hint="Bắt buộc khi không công nhận hoặc yêu cầu bổ sung; tác giả đọc được."
        />
        <Button className="self-start">Ghi kết luận</Button>
      </Form>
    </Section>
  )
}

/** From the own union to the sector, the province, the country: through the unit above here, or by a decision that came on paper. */
export function WidenForms({
  scope,
  above,
  ...suggested
}: Suggested & { scope: Scope; above: readonly { unitId: number; name: string }[] }) {
  const wider = scopes
    .slice(scopes.indexOf(scope) + 1)
    .map((code) => ({ value: code, label: scopeLabels[code] }))
  if (wider.length === 0) return null
  return (
    <Section title="Mở rộng phạm vi">
      {above.length > 0 && (
        <Form intent="submit">
          <SelectField label="Đề nghị công nhận" name="scope" options={wider} />
          <SelectField
            label="Gửi đến"
            name="upperUnitId"
            options={above.map(({ unitId, name }) => ({ value: unitId, label: name }))}
          />
          <Button look="plain" className="self-start">
            Gửi lên cấp trên
          </Button>
        </Form>
      )}
      <FoldedForm
        intent="decide"
        fields={{ result: 'recognised' }}
        summary="Đã có quyết định giấy của hội đồng cấp trên"
        className="mt-3 flex flex-col gap-4"
      >
        <SelectField label="Phạm vi được công nhận" name="scope" options={wider} />
        <DecisionFields {...suggested} />
        <Button look="plain" className="self-start">
          Ghi quyết định
        </Button>
      </FoldedForm>
    </Section>
  )
}

/** The unit above answers. */
export function AnswerForm({ scope, ...suggested }: Suggested & { scope: Scope }) {
  return (
    <Section title={`Trả lời đề nghị công nhận ${scopeLabels[scope].toLowerCase()}`}>
      <Form intent="answer">
        <SelectField
          label="Trả lời"
          name="answer"
          value="recognised"
          options={[
            { value: 'recognised', label: 'Công nhận' },
            { value: 'returned', label: 'Trả lại để bổ sung' },
            { value: 'refused', label: 'Không công nhận' },
          ]}
        />
        <DecisionFields {...suggested} />
        <TextArea
          label="Lý do, hoặc cần bổ sung gì"
          name="reason"
          optional
          hint="Bắt buộc khi trả lại hoặc không công nhận."
        />
        <Button className="self-start">Trả lời</Button>
      </Form>
    </Section>
  )
}
