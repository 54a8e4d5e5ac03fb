import { Button } from '#ui/button.tsx'
import { DayField, FieldRow, SelectField, TextField } from '#ui/field.tsx'
import { ActionButton, FoldedForm } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Section } from '#ui/page.tsx'
import type { Expense } from '../expense/expenses-of.ts'

export type ShownExpense = Omit<Expense, 'amount' | 'day'> & { amount: string; day: string }

const stateWords: Record<Expense['state'], string> = {
  paid: 'Đã chi',
  reversed: 'Đã đảo',
  waiting: 'Chờ duyệt',
  approved: 'Đã duyệt, chờ chi',
  refused: 'Không duyệt',
  withdrawn: 'Đã rút',
}

/** What the book paid for an event or a course, beside what was planned; a payment is made through the book alone. */
export function Expenses({
  unitId,
  expenses,
  spent,
  budget,
  partName,
  pays,
  proposes,
  today,
}: {
  unitId: string | number
  expenses: readonly ShownExpense[]
  spent: string
  budget: string
  partName?: string
  pays: boolean
  proposes: boolean
  today: string
}) {
  const money = (
    <>
      <FieldRow>
        <TextField label="Nội dung chi" name="reason" hint="Ví dụ: Thuê sân, nước uống." />
        <TextField label="Số tiền (đồng)" name="amount" inputMode="numeric" />
        <TextField label="Người nhận tiền" name="counterpart" />
        <SelectField
          label="Chi bằng"
          name="account"
          value="111"
          options={[
            { value: '111', label: 'Tiền mặt' },
            { value: '112', label: 'Tiền gửi' },
          ]}
        />
        <SelectField
          label="Mục chi"
          name="against"
          value="6131"
          options={[
            { value: '6131', label: 'Chăm lo, bảo vệ đoàn viên' },
            { value: '6132', label: 'Tuyên truyền, vận động' },
            { value: '6137', label: 'Chi khác' },
          ]}
        />
      </FieldRow>
    </>
  )
  return (
    <Section title="Kinh phí">
      <p>
        Dự toán {budget}
        {partName && `, từ ${partName}`}. Đã chi theo sổ quỹ:{' '}
        <strong className="tabular-nums">{spent}</strong>.
      </p>
      {expenses.length > 0 && (
        <ul className="divide-base-300 divide-y">
          {expenses.map((expense) => (
            <li
              key={expense.expenseId}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2"
            >
              <span className="min-w-0">
                {expense.entryId ? (
                  <Link
                    className="link link-hover"
                    to={`/units/${unitId}/ledger/entries/${expense.entryId}`}
                  >
                    {expense.summary}
                  </Link>
                ) : (
                  expense.summary
                )}
                <span className="text-base-content/75 block text-sm">
                  {[stateWords[expense.state], expense.day].filter(Boolean).join(', ')}
                </span>
              </span>
              <span className="flex items-center gap-3">
                <span className="whitespace-nowrap tabular-nums">{expense.amount}</span>
                {pays && (
                  <ActionButton
                    intent="unlink"
                    fields={{ expenseId: expense.expenseId }}
                    label="Bỏ gắn"
                    confirm="Bỏ gắn khoản chi này? Bút toán trong sổ vẫn giữ nguyên."
                    className="btn btn-ghost btn-sm"
                  />
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {pays && (
        <FoldedForm intent="pay" summary="Lập phiếu chi">
          {money}
          <DayField label="Ngày chi" name="day" value={today} />
          <Button className="self-start">Lập phiếu chi</Button>
        </FoldedForm>
      )}
      {proposes && (
        <FoldedForm intent="propose" summary="Đề nghị duyệt chi (từ mức phải có hai người)">
          {money}
          <Button className="self-start">Gửi đề nghị</Button>
        </FoldedForm>
      )}
      {pays && (
        <FoldedForm intent="link" summary="Gắn phiếu chi đã có trong sổ">
          <FieldRow>
            <TextField label="Số phiếu chi" name="number" inputMode="numeric" />
            <TextField label="Năm" name="year" inputMode="numeric" value={today.slice(-4)} />
          </FieldRow>
          <Button look="plain" className="self-start">
            Gắn
          </Button>
        </FoldedForm>
      )}
    </Section>
  )
}
