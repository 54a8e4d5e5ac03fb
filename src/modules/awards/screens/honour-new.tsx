import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { DayField, FieldRow, SelectField, TextArea, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { ListFilter } from '#ui/table.tsx'
import { listCandidateChoices } from '../candidate/list-candidate-choices.ts'
import { recordHonour } from '../honour/record-honour.ts'
import { formLabels, levelLabels, scopeLabels, systemLabels } from '../labels.ts'
import type { Route } from './+types/honour-new.ts'

export const loader = pageLoader(
  async (ctx, asked) => {
    const { members, subunits, tooMany } = await listCandidateChoices(ctx, asked)
    return {
      members: members.map(({ memberId, fullName, groupName }) => ({
        value: memberId,
        label: groupName ? `${fullName} (${groupName})` : fullName,
      })),
      subunits: subunits.map(({ subunitId, name }) => ({ value: subunitId, label: name })),
      tooMany,
      q: asked.q ?? '',
      memberId: asked.memberId ?? '',
    }
  },
  { isFor: [recordHonour] },
)

export const action = formAction({
  record: {
    command: recordHonour,
    done: 'Đã ghi vào sổ khen thưởng.',
    next: (_: unknown, { unitId }) => `/units/${unitId}/awards/register`,
  },
})

const optionsOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

export default function HonourNew({ loaderData, params }: Route.ComponentProps) {
  const { members, subunits, tooMany, q, memberId } = loaderData
  const at = `/units/${params.unitId}/awards`
  return (
    <Page
      title="Ghi khen thưởng đã có"
      crumbs={[
        { to: at, label: 'Khen thưởng' },
        { to: `${at}/register`, label: 'Sổ khen thưởng' },
      ]}
      lead="Danh hiệu, bằng khen, huân chương của những năm trước hoặc do nơi khác quyết định, theo giấy tờ đang giữ."
    >
      <Section>
        {tooMany && <ListFilter q={q} placeholder="Tên đoàn viên" />}
        <Form intent="record">
          <SelectField
            label="Cá nhân"
            name="memberId"
            options={members}
            value={memberId}
            optional
            placeholder="Không phải cá nhân: khen tập thể"
          />
          <FieldRow>
            <SelectField
              label="Tổ, bộ phận"
              name="subunitId"
              options={subunits}
              optional
              placeholder="Cả đơn vị"
              hint="Chỉ dùng khi khen tập thể."
            />
            <TextField
              label="Tên tập thể ghi trên giấy"
              name="collectiveName"
              optional
              hint="Khi khác tên hiện nay, ví dụ tên cơ quan."
            />
          </FieldRow>
          <TextField
            label="Danh hiệu, hình thức khen"
            name="titleName"
            hint="Ví dụ: Huân chương Lao động hạng Ba."
          />
          <FieldRow>
            <SelectField
              label="Hình thức"
              name="form"
              options={optionsOf(formLabels)}
              placeholder="Chọn hình thức"
            />
            <SelectField
              label="Hệ thống"
              name="system"
              options={optionsOf(systemLabels)}
              value="union"
            />
            <SelectField
              label="Cấp quyết định"
              name="level"
              options={optionsOf(levelLabels)}
              placeholder="Chọn cấp"
            />
            <SelectField
              label="Loại khen"
              name="scope"
              options={optionsOf(scopeLabels)}
              value="comprehensive"
            />
            <TextField label="Năm" name="year" inputMode="numeric" />
            <DayField label="Ngày quyết định" name="decidedOn" optional />
            <TextField label="Số quyết định" name="decisionNumber" optional />
            <TextField label="Cơ quan quyết định" name="issuerName" />
            <DayField label="Thành tích từ ngày" name="fromDay" optional />
            <DayField label="Thành tích đến ngày" name="toDay" optional />
          </FieldRow>
          <TextField label="Khen về việc gì" name="about" optional />
          <TextArea label="Thành tích" name="achievement" optional />
          <Button className="self-start">Ghi vào sổ</Button>
        </Form>
      </Section>
    </Page>
  )
}
