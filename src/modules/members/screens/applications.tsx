import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge, type Tone } from '#ui/badge.tsx'
import { Button } from '#ui/button.tsx'
import { DayField, FieldRow, SelectField, TextField } from '#ui/field.tsx'
import { FoldedForm } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { FilterSelect, ListFilter, Table } from '#ui/table.tsx'
import { enterApplication } from '../application/enter-application.ts'
import { listApplications } from '../application/list-applications.ts'
import {
  type ApplicationState,
  applicationFormLabels,
  applicationStateLabels,
  fieldLabels as label,
  sexLabels,
} from '../labels.ts'
import type { Route } from './+types/applications.ts'

const shown = (day: string | null) => (day ? formatDay(day) : '')

export const loader = pageLoader(async (ctx, asked) => {
  const list = await listApplications(ctx, asked)
  const rows = list.rows.map((row) => ({
    ...row,
    birthDay: shown(row.birthDay),
    appliedOn: shown(row.appliedOn),
    answeredOn: shown(row.answeredOn),
  }))
  return { list: { ...list, rows }, state: asked.state ?? '' }
})

export const action = formAction({
  enter: { command: enterApplication, done: 'Đã nhận đơn. Mở đơn để ghi kết quả khi có.' },
})

const tones: Record<ApplicationState, Tone> = {
  waiting: 'warning',
  admitted: 'success',
  refused: 'error',
  withdrawn: 'neutral',
}
const options = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

export default function Applications({ loaderData, params }: Route.ComponentProps) {
  const { list, state } = loaderData
  const members = `/units/${params.unitId}/members`
  return (
    <Page
      title="Đơn gia nhập"
      crumbs={[{ to: members, label: 'Đoàn viên' }]}
      lead="Người nộp đơn chưa phải đoàn viên; Ban Chấp hành xét rồi ghi kết quả ở từng đơn."
    >
      <Section title="Nhận đơn">
        <FoldedForm summary="Ghi một đơn mới" intent="enter" className="mt-3 flex flex-col gap-4">
          <FieldRow>
            <TextField label={label.fullName} name="fullName" autoComplete="off" />
            <SelectField
              label={label.sex}
              name="sex"
              placeholder="Chọn"
              options={options(sexLabels)}
            />
            <DayField label="Ngày nộp đơn" name="appliedOn" />
            <SelectField
              label="Loại đơn"
              name="form"
              value="individual"
              options={options(applicationFormLabels)}
              hint="Theo Hướng dẫn 38/HD-TLĐ ngày 27/12/2024."
            />
            <DayField label={label.birthDay} name="birthDay" optional />
            <TextField
              label={label.phone}
              name="phone"
              inputMode="tel"
              autoComplete="off"
              optional
            />
            <TextField label={label.jobTitle} name="jobTitle" optional />
            <TextField label="Ghi chú" name="note" optional />
          </FieldRow>
          <Button className="self-start">Nhận đơn</Button>
        </FoldedForm>
      </Section>
      <Section title="Danh sách đơn">
        <ListFilter q={list.q} placeholder="Tên người nộp đơn">
          <FilterSelect
            name="state"
            label="Kết quả"
            value={state === 'waiting' ? '' : state}
            all="Đang chờ"
            options={[
              ...options(applicationStateLabels).filter((one) => one.value !== 'waiting'),
              { value: 'all', label: 'Tất cả' },
            ]}
          />
        </ListFilter>
        <Table
          caption="Đơn gia nhập"
          list={list}
          rowKey={(row) => row.applicationId}
          columns={[
            {
              header: 'Họ và tên',
              sort: 'name',
              heading: true,
              cell: (row) => (
                <Link
                  className="link link-hover font-semibold"
                  to={`${members}/applications/${row.applicationId}`}
                >
                  {row.fullName}
                </Link>
              ),
            },
            { header: 'Ngày sinh', cell: (row) => row.birthDay },
            { header: 'Chức vụ', cell: (row) => row.jobTitle ?? '' },
            { header: 'Nộp đơn', sort: 'applied', cell: (row) => row.appliedOn },
            {
              header: 'Kết quả',
              cell: (row) => (
                <Badge tone={tones[row.state as ApplicationState]}>
                  {applicationStateLabels[row.state as ApplicationState]}
                </Badge>
              ),
            },
            { header: 'Trả lời', cell: (row) => row.answeredOn },
          ]}
          empty={<Empty>Không có đơn nào khớp.</Empty>}
        />
      </Section>
    </Page>
  )
}
