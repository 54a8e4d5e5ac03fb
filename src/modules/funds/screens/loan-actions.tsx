import { formatDay } from '#platform/vietnamese/format-day.ts'
import { Button } from '#ui/button.tsx'
import { DayField, FieldRow, TextArea, TextField } from '#ui/field.tsx'
import { ActionButton, FoldedForm, Form } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'
import type { FoundLoan } from '../loan/find-loan.ts'
import { WhereField } from './where-field.tsx'

type Shown = {
  loan: FoundLoan
  today: string
  me: number
  decides: boolean
  keeps: boolean
  manages: boolean
}

/** What this person can do next with the loan as it stands. */
export function LoanActions({ loan, today, me, decides, keeps, manages }: Shown) {
  const day = formatDay(today)
  const { state } = loan
  const waits = state === 'requested' || state === 'approved'
  const mayDecide = decides && !loan.isMine && loan.firstAgreedBy !== me
  return (
    <>
      {state === 'requested' && mayDecide && (
        <Section
          title={loan.firstAgreedName ? 'Cần thêm một người đồng ý' : 'Ban Chấp hành xem xét'}
        >
          <Form intent="agree">
            <FieldRow>
              <DayField label="Ngày duyệt" name="day" value={day} />
              <TextField label="Ý kiến" name="note" optional />
            </FieldRow>
            <div>
              <Button>Đồng ý cho vay</Button>
            </div>
          </Form>
          <FoldedForm intent="refuse" summary="Không duyệt">
            <TextField label="Lý do" name="note" />
            <div>
              <Button look="danger">Không duyệt</Button>
            </div>
          </FoldedForm>
        </Section>
      )}
      {state === 'approved' && keeps && (
        <Section title="Chi tiền cho vay">
          <Form intent="payOut">
            <FieldRow>
              <DayField label="Ngày chi" name="day" value={day} />
              <WhereField />
            </FieldRow>
            <div>
              <Button>Ghi chi tiền</Button>
            </div>
          </Form>
        </Section>
      )}
      {state === 'paid_out' && keeps && (
        <Section title="Thu nợ">
          <Form intent="repay">
            <FieldRow>
              <TextField
                label="Số tiền trả"
                name="amount"
                inputMode="numeric"
                value={dueNow(loan, today).toLocaleString('vi-VN')}
                hint="Đã điền số đến hạn; trả nhiều hơn hoặc ít hơn đều được"
              />
              <DayField label="Ngày thu" name="day" value={day} />
              <WhereField />
            </FieldRow>
            <div>
              <Button>Ghi trả nợ</Button>
            </div>
          </Form>
          {manages && <Changes day={day} />}
        </Section>
      )}
      {(state === 'paid_out' || state === 'repaid') && keeps && !loan.purposeAskedOn && (
        <div>
          <ActionButton intent="ask" label="Hỏi thăm: tiền vay có giúp được việc không?" />
        </div>
      )}
      {loan.purposeAskedOn && <Purpose loan={loan} />}
      {waits && (keeps || loan.isMine) && (
        <div>
          <ActionButton
            intent="withdraw"
            label="Rút đề nghị"
            confirm="Rút đề nghị vay này? Sau này có thể đề nghị lại."
          />
        </div>
      )}
    </>
  )
}

function Changes({ day }: { day: string }) {
  const why = (
    <FieldRow>
      <TextField label="Lý do" name="reason" />
      <TextField label="Số quyết định" name="decisionNumber" optional />
    </FieldRow>
  )
  return (
    <>
      <FoldedForm intent="pause" summary="Tạm hoãn (nghỉ sinh, ốm đau, khó khăn)">
        <FieldRow>
          <DayField label="Hoãn từ ngày" name="fromDay" value={day} />
          <TextField label="Mấy tháng" name="months" type="number" min={1} max={36} value={6} />
        </FieldRow>
        {why}
        <div>
          <Button look="plain">Ghi tạm hoãn</Button>
        </div>
      </FoldedForm>
      <FoldedForm intent="reschedule" summary="Gia hạn, chia lại kỳ trả">
        <FieldRow>
          <DayField label="Từ ngày" name="fromDay" value={day} />
          <TextField
            label="Trả tiếp trong mấy tháng"
            name="termMonths"
            type="number"
            min={1}
            max={120}
            value={10}
          />
        </FieldRow>
        {why}
        <div>
          <Button look="plain">Chia lại</Button>
        </div>
      </FoldedForm>
      <FoldedForm intent="writeOff" summary="Xóa nợ theo quyết định">
        <FieldRow>
          <DayField label="Ngày xóa nợ" name="day" value={day} />
          <TextField label="Số quyết định" name="decisionNumber" />
          <TextField label="Lý do" name="reason" />
        </FieldRow>
        <div>
          <Button look="danger">Xóa nợ</Button>
        </div>
      </FoldedForm>
    </>
  )
}

function Purpose({ loan }: { loan: FoundLoan }) {
  return (
    <Section title="Hỏi thăm sau khi vay">
      {loan.purposeAnsweredOn ? (
        <p>
          “{loan.purposeAnswer}” ({formatDay(loan.purposeAnsweredOn)})
        </p>
      ) : loan.isMine ? (
        <Form intent="answer">
          <TextArea label="Khoản vay có giúp được việc bạn định làm không?" name="answer" />
          <div>
            <Button>Gửi trả lời</Button>
          </div>
        </Form>
      ) : (
        <p>Đã hỏi ngày {formatDay(loan.purposeAskedOn ?? '')}, chưa có trả lời.</p>
      )}
    </Section>
  )
}

/** What is due by today, or else the next instalment. */
function dueNow({ instalments }: FoundLoan, today: string): number {
  const open = instalments.filter((one) => one.principalLeft + one.interestLeft > 0)
  const due = open.filter(({ dueOn }) => dueOn <= today)
  return (due.length > 0 ? due : open.slice(0, 1)).reduce(
    (sum, one) => sum + one.principalLeft + one.interestLeft,
    0,
  )
}
