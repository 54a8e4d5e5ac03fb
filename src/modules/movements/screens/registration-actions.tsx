import { Button } from '#ui/button.tsx'
import { DayField, SelectField, TextArea, TextField } from '#ui/field.tsx'
import { ActionButton, FoldedForm } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'
import { outcomes, type RegistrationState, registrationStateLabels } from '../labels.ts'
import { WorkFields } from './work-fields.tsx'

type Found = {
  registrationId: number
  version: number
  state: RegistrationState
  isOwn: boolean
  content: string
  quantity: string
  /** As it is shown. */
  dueOn: string | null
  proof: string
  today: string
  may: { enters: boolean }
}

/** What an officer does with one registration. */
export function RegistrationActions({ found }: { found: Found }) {
  const { registrationId, version, state, may, isOwn, today } = found
  if (!may.enters || state === 'withdrawn') return null
  if (state !== 'registered')
    return isOwn ? null : (
      <div className="no-print">
        <ActionButton
          intent="takeBack"
          fields={{ registrationId }}
          label="Kết quả ghi nhầm?"
          confirm="Bỏ kết quả này để xác nhận lại?"
        />
      </div>
    )
  return (
    <Section title="Ghi tiếp">
      {isOwn ? (
        <p className="text-base-content/80">Kết quả của chính bạn do người khác xác nhận.</p>
      ) : (
        <FoldedForm
          intent="confirm"
          fields={{ registrationIds: registrationId }}
          summary="Xác nhận kết quả"
          look="btn btn-primary"
          className="flex flex-col gap-4 pt-4"
        >
          <SelectField
            label="Kết quả"
            name="outcome"
            value="achieved"
            options={outcomes.map((value) => ({ value, label: registrationStateLabels[value] }))}
          />
          <TextArea label="Làm được gì, minh chứng ở đâu" name="result" />
          <DayField label="Ngày xác nhận" name="confirmedOn" value={today} />
          <Button className="self-start">Xác nhận</Button>
        </FoldedForm>
      )}
      <FoldedForm
        intent="progress"
        fields={{ registrationId }}
        summary="Ghi tiến độ"
        className="flex flex-col gap-4 pt-4"
      >
        <TextArea label="Đã làm được gì" name="note" required />
        <DayField label="Ngày" name="onDay" value={today} />
        <Button className="self-start">Ghi</Button>
      </FoldedForm>
      <FoldedForm
        intent="change"
        fields={{ registrationId, version }}
        summary="Sửa nội dung"
        className="flex flex-col gap-4 pt-4"
      >
        <WorkFields work={found} />
        <Button className="self-start">Lưu</Button>
      </FoldedForm>
      <FoldedForm
        intent="withdraw"
        fields={{ registrationId }}
        summary="Rút bản này"
        className="flex flex-col gap-4 pt-4"
      >
        <TextField label="Lý do" name="because" />
        <Button look="plain" className="self-start">
          Rút
        </Button>
      </FoldedForm>
    </Section>
  )
}
