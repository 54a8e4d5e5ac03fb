import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { Button } from '#ui/button.tsx'
import { DayField, FieldRow, SelectField, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'

type Shown = {
  rules: readonly { grantRuleId: number; name: string; amount: number }[]
  people: readonly { memberId: number; fullName: string }[]
  items: readonly { childId: number; memberId: number; fullName: string; parentName: string }[]
  today: string
}

/** One proposal: for a member or a member's child, by the rule-book or by decision. */
export function AwardForm({ rules, people, items, today }: Shown) {
  return (
    <Form intent="propose">
      <FieldRow>
        <SelectField
          label="Cho ai"
          name="recipient"
          placeholder="Chọn"
          options={[
            ...items.map((child) => ({
              value: `${child.memberId}-${child.childId}`,
              label: `${child.fullName} (con của ${child.parentName})`,
            })),
            ...people.map((one) => ({ value: `${one.memberId}`, label: one.fullName })),
          ]}
        />
        <SelectField
          label="Mức theo quy chế"
          name="grantRuleId"
          optional
          placeholder="Chi theo quyết định riêng"
          options={rules.map((rule) => ({
            value: rule.grantRuleId,
            label: `${rule.name}: ${formatVnd(rule.amount)}`,
          }))}
        />
        <TextField
          label="Số tiền"
          name="amount"
          optional
          inputMode="numeric"
          hint="Để trống thì theo mức của quy chế"
        />
        <TextField label="Thành tích, lý do" name="reason" optional />
        <TextField label="Minh chứng" name="evidence" optional />
        <TextField label="Đợt xét" name="seasonName" optional hint="Ví dụ: Năm học 2024–2025" />
        <DayField label="Ngày đề nghị" name="day" value={today} />
      </FieldRow>
      <div>
        <Button>Ghi đề nghị</Button>
      </div>
    </Form>
  )
}
