import type { ReactNode } from 'react'
import { Button } from '#ui/button.tsx'
import { DayField, SelectField, TextField } from '#ui/field.tsx'
import { ActionButton, FoldedForm, Form } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'
import type { May } from '../case/may-in.ts'
import type { CaseState } from '../labels.ts'

/** The next step of a case, for whoever may take it; nothing for others. */
export function CaseActions({
  state,
  may,
  enteredByMe,
  amount,
  today,
}: {
  state: CaseState
  may: May
  enteredByMe: boolean
  amount: string
  today: string
}) {
  const decides = may.decides && state === 'waiting'
  const pays = may.pays && state === 'approved'
  const withdraws = state === 'waiting' && (enteredByMe || may.decides)
  const refuses = may.decides && (state === 'waiting' || state === 'approved')
  if (!decides && !pays && !withdraws && !refuses) return null
  return (
    <Section title="Việc tiếp theo">
      {decides && (
        <>
          <Form intent="approve" className="contents">
            <Button className="self-start">Duyệt {amount}</Button>
          </Form>
          <FoldedForm
            intent="approve"
            fields={{ other: 'yes' }}
            summary="Duyệt số tiền khác"
            className="mt-3 flex flex-col gap-3"
          >
            <TextField label="Số tiền" name="amount" inputMode="numeric" />
            <TextField label="Lý do" name="exceptionReason" />
            <Button look="plain" className="self-start">
              Duyệt
            </Button>
          </FoldedForm>
        </>
      )}
      {pays && <PayForm intent="pay" today={today} label={`Chi ${amount}`} />}
      {refuses && (
        <FoldedForm intent="refuse" summary="Không duyệt" className="mt-3 flex flex-col gap-3">
          <TextField label="Lý do" name="reason" />
          <Button look="danger" className="self-start">
            Không duyệt
          </Button>
        </FoldedForm>
      )}
      {withdraws && (
        <ActionButton
          intent="withdraw"
          label="Rút hồ sơ"
          confirm="Rút hồ sơ này? Hồ sơ vẫn còn trong danh sách, ở trạng thái đã rút."
          className="btn btn-ghost btn-sm self-start"
        />
      )}
    </Section>
  )
}

/** Pays a case or a list: from where and on which day. */
export function PayForm({
  intent,
  today,
  label,
  children,
}: {
  intent: string
  today: string
  label: string
  children?: ReactNode
}) {
  return (
    <Form intent={intent}>
      <SelectField
        label="Chi từ"
        name="from"
        value="cash"
        options={[
          { value: 'cash', label: 'Tiền mặt' },
          { value: 'bank', label: 'Tiền gửi ngân hàng' },
        ]}
      />
      <DayField label="Ngày chi" name="day" value={today} />
      {children}
      <Button className="self-start">{label}</Button>
    </Form>
  )
}
