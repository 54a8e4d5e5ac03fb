import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { DayField, FieldRow, SelectField, TextField, TickField } from '#ui/field.tsx'
import { Form, useRefusal } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { joiningLabels, fieldLabels as label } from '../labels.ts'
import { admitMember } from '../member/admit-member.ts'
import { listRecordChoices } from '../member/list-record-choices.ts'
import type { Route } from './+types/member-new.ts'
import { DecisionFields } from './decision-fields.tsx'
import { RecordFields } from './record-fields.tsx'

export const loader = pageLoader((ctx, asked) => listRecordChoices(ctx, asked), {
  isFor: [admitMember],
})

export const action = formAction({
  admit: {
    command: admitMember,
    done: (_, fields) => `Đã thêm đoàn viên ${String(fields.fullName)}.`,
    next: ({ memberId }: { memberId: number }, fields) =>
      `/units/${fields.unitId}/members/${memberId}`,
  },
})

export default function MemberNew({ loaderData, params }: Route.ComponentProps) {
  const list = `/units/${params.unitId}/members`
  return (
    <Page
      title="Thêm đoàn viên"
      crumbs={[{ to: list, label: 'Đoàn viên' }]}
      lead="Chỉ cần họ tên, giới tính và ngày vào công đoàn; phần còn lại có thể ghi sau."
    >
      <Form intent="admit" className="flex flex-col gap-5">
        <Section title="Vào công đoàn">
          <FieldRow>
            <DayField label="Ngày vào công đoàn" name="joinedOn" />
            <SelectField
              label="Cách vào"
              name="joinedHow"
              optional
              options={(['admitted', 'readmitted', 'transferred_in'] as const).map((value) => ({
                value,
                label: joiningLabels[value],
              }))}
              hint="Để trống: kết nạp mới. Chọn Chuyển đến khi đơn vị cũ không dùng phần mềm này."
            />
            <SelectField
              label="Tổ, bộ phận"
              name="subunitId"
              options={loaderData.groups}
              optional
            />
            <TextField label="Đơn vị chuyển đến từ" name="fromName" optional />
            {loaderData.officersWithoutRecord.length > 0 && (
              <SelectField
                label="Là cán bộ đã ghi chức vụ"
                name="officerPersonId"
                options={loaderData.officersWithoutRecord}
                optional
                placeholder="Không phải"
                hint="Người đã giữ chức vụ, và có thể đã có tài khoản, mà chưa có hồ sơ đoàn viên."
              />
            )}
          </FieldRow>
          <DecisionFields />
        </Section>
        <Section title="Hồ sơ">
          <RecordFields choices={loaderData} />
          <FieldRow>
            <TextField
              label={label.nationalId}
              name="nationalId"
              inputMode="numeric"
              autoComplete="off"
              hint="12 chữ số trên thẻ căn cước. Được mã hóa; ai xem đều ghi lại."
              optional
            />
            <TextField label={label.ethnicGroup} name="ethnicGroup" optional />
            <TextField label={label.cardNumber} name="cardNumber" optional />
            <DayField label={label.cardIssuedOn} name="cardIssuedOn" optional />
          </FieldRow>
          <DifferentPerson />
        </Section>
        <div className="flex gap-2">
          <Button>Thêm đoàn viên</Button>
          <LinkButton to={list} look="quiet">
            Thôi
          </LinkButton>
        </div>
      </Form>
    </Page>
  )
}

/** Asked only once something was typed: it answers the warning about somebody of the same name and birth day. */
function DifferentPerson() {
  const { values } = useRefusal()
  if (!('fullName' in values)) return null
  return (
    <TickField
      label="Đây là người khác"
      name="differentPerson"
      hint="Đánh dấu khi phần mềm báo đã có người cùng tên, cùng ngày sinh mà đúng là hai người."
    />
  )
}
