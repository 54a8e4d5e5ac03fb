import { NotFound } from '#platform/errors.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatPhone } from '#platform/vietnamese/phone.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { Facts } from '#ui/facts.tsx'
import { DayField, FieldRow, SelectField, TextField, TickField } from '#ui/field.tsx'
import { FoldedForm, Form, useRefusal } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { admitApplicant } from '../application/admit-applicant.ts'
import { listApplications } from '../application/list-applications.ts'
import { refuseApplication } from '../application/refuse-application.ts'
import { withdrawApplication } from '../application/withdraw-application.ts'
import {
  type ApplicationForm,
  type ApplicationState,
  applicationFormLabels,
  applicationStateLabels,
  fieldLabels as label,
  type Sex,
  sexLabels,
} from '../labels.ts'
import { listRecordChoices } from '../member/list-record-choices.ts'
import type { Route } from './+types/application.ts'
import { DecisionFields } from './decision-fields.tsx'

const shown = (day: string | null) => day && formatDay(day)

export const loader = pageLoader(async (ctx, { unitId, applicationId }) => {
  const { rows } = await listApplications(ctx, { unitId, applicationId, state: 'all' })
  const application = rows[0]
  if (!application) throw new NotFound()
  const { groups, officersWithoutRecord } = await listRecordChoices(ctx, { unitId })
  return {
    ...application,
    birthDay: shown(application.birthDay),
    phone: application.phone && formatPhone(application.phone),
    appliedOn: formatDay(application.appliedOn),
    answeredOn: shown(application.answeredOn),
    groups,
    officersWithoutRecord,
  }
})

const back = (_: never, fields: Record<string, unknown>) =>
  `/units/${fields.unitId}/members/applications`

export const action = formAction({
  admit: {
    command: admitApplicant,
    done: 'Đã kết nạp.',
    next: ({ memberId }: { memberId: number }, fields) =>
      `/units/${fields.unitId}/members/${memberId}`,
  },
  refuse: { command: refuseApplication, done: 'Đã ghi không kết nạp.', next: back },
  withdraw: { command: withdrawApplication, done: 'Đã ghi rút đơn.', next: back },
})

export default function Application({ loaderData, params }: Route.ComponentProps) {
  const { groups, officersWithoutRecord, ...application } = loaderData
  const members = `/units/${params.unitId}/members`
  return (
    <Page
      title={`Đơn của ${application.fullName}`}
      crumbs={[
        { to: members, label: 'Đoàn viên' },
        { to: `${members}/applications`, label: 'Đơn gia nhập' },
      ]}
      actions={
        application.memberId && (
          <LinkButton to={`${members}/${application.memberId}`}>Mở hồ sơ đoàn viên</LinkButton>
        )
      }
    >
      <Section>
        <Facts
          facts={[
            ['Loại đơn', applicationFormLabels[application.form as ApplicationForm]],
            ['Nộp đơn', application.appliedOn],
            [label.sex, sexLabels[application.sex as Sex]],
            [label.birthDay, application.birthDay],
            [label.phone, application.phone],
            [label.jobTitle, application.jobTitle],
            ...(application.note ? [['Ghi chú', application.note] as const] : []),
            ['Kết quả', applicationStateLabels[application.state as ApplicationState]],
            ...(application.answeredOn ? [['Ngày trả lời', application.answeredOn] as const] : []),
            ...(application.answerNote ? [['Lý do', application.answerNote] as const] : []),
          ]}
        />
      </Section>
      {application.state === 'waiting' && (
        <>
          <Section title="Kết nạp">
            <Form intent="admit">
              <FieldRow>
                <DayField label="Ngày kết nạp" name="joinedOn" />
                <SelectField label="Tổ, bộ phận" name="subunitId" options={groups} optional />
                <TextField
                  label={label.nationalId}
                  name="nationalId"
                  inputMode="numeric"
                  autoComplete="off"
                  hint="12 chữ số trên thẻ căn cước. Được mã hóa; ai xem đều ghi lại."
                  optional
                />
                {officersWithoutRecord.length > 0 && (
                  <SelectField
                    label="Là cán bộ đã ghi chức vụ"
                    name="officerPersonId"
                    options={officersWithoutRecord}
                    optional
                    placeholder="Không phải"
                  />
                )}
              </FieldRow>
              <DecisionFields />
              <DifferentPerson />
              <Button className="self-start">Kết nạp</Button>
            </Form>
          </Section>
          <Section title="Không kết nạp">
            <FoldedForm
              summary="Ban Chấp hành không kết nạp"
              intent="refuse"
              className="mt-3 flex max-w-xl flex-col gap-4"
            >
              <Answer send="Ghi không kết nạp" />
            </FoldedForm>
            <FoldedForm
              summary="Người nộp rút đơn, hoặc đơn ghi nhầm"
              intent="withdraw"
              className="mt-3 flex max-w-xl flex-col gap-4"
            >
              <Answer send="Ghi rút đơn" />
            </FoldedForm>
          </Section>
        </>
      )}
    </Page>
  )
}

function Answer({ send }: { send: string }) {
  return (
    <>
      <DayField label="Ngày trả lời" name="answeredOn" />
      <TextField label="Lý do" name="answerNote" />
      <Button look="danger" className="self-start">
        {send}
      </Button>
    </>
  )
}

/** Asked only once something was refused: it answers the warning about somebody of the same name and birth day. */
function DifferentPerson() {
  const { values } = useRefusal()
  if (!('joinedOn' in values)) return null
  return (
    <TickField
      label="Đây là người khác"
      name="differentPerson"
      hint="Đánh dấu khi phần mềm báo đã có người cùng tên, cùng ngày sinh mà đúng là hai người."
    />
  )
}
