import { Button } from '#ui/button.tsx'
import { DayField, FieldRow, SelectField, TextField } from '#ui/field.tsx'
import { FoldedForm } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'
import { WhereField } from './where-field.tsx'

type Shown = {
  funds: readonly { fundId: number; name: string }[]
  name: string
  people: readonly { memberId: number; fullName: string }[]
  today: string
}

/** What the treasurer does within a drive: a sheet for all members, single donations, pledges, passing on. */
export function DriveForms({ funds, name, people, today }: Shown) {
  const fund = (
    <SelectField
      label="Quỹ"
      name="fundId"
      value={funds[0]?.fundId}
      options={funds.map((one) => ({ value: one.fundId, label: one.name }))}
    />
  )
  const donor = (
    <>
      <SelectField
        label="Đoàn viên"
        name="memberId"
        optional
        options={people.map((one) => ({ value: one.memberId, label: one.fullName }))}
      />
      <TextField
        label="Hoặc người ngoài"
        name="donorName"
        optional
        hint="Để trống cả hai nếu không nêu tên"
      />
    </>
  )
  const amount = <TextField label="Số tiền" name="amount" inputMode="numeric" />
  return (
    <Section title="Ghi việc">
      <FoldedForm intent="collect" summary="Mở bảng thu cho mọi đoàn viên">
        <FieldRow>
          {fund}
          <TextField label="Tên đợt thu" name="name" value={name} />
          <DayField label="Hạn" name="dueOn" value={today} />
          <TextField label="Mức ủng hộ" name="amount" optional inputMode="numeric" />
        </FieldRow>
        <div>
          <Button>Mở bảng thu</Button>
        </div>
      </FoldedForm>
      <FoldedForm intent="donate" summary="Ghi một người, một tổ ủng hộ">
        <FieldRow>
          {fund}
          {amount}
          {donor}
          <DayField label="Ngày nhận" name="day" value={today} />
          <WhereField />
        </FieldRow>
        <div>
          <Button>Ghi ủng hộ</Button>
        </div>
      </FoldedForm>
      <FoldedForm intent="pledge" summary="Ghi lời đăng ký ủng hộ">
        <FieldRow>
          {fund}
          {amount}
          {donor}
          <DayField label="Ngày đăng ký" name="day" value={today} />
        </FieldRow>
        <div>
          <Button>Ghi đăng ký</Button>
        </div>
      </FoldedForm>
      <FoldedForm intent="remit" summary="Chuyển tiền đến nơi nhận">
        <FieldRow>
          {fund}
          {amount}
          <TextField label="Nơi nhận" name="toName" />
          <TextField label="Số biên nhận" name="receiptNumber" optional />
          <DayField label="Ngày chuyển" name="day" value={today} />
          <WhereField />
        </FieldRow>
        <div>
          <Button>Ghi chuyển tiền</Button>
        </div>
      </FoldedForm>
    </Section>
  )
}
