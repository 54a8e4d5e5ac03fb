import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { DayField, SelectField, TextArea, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { enterCase } from '../case/enter-case.ts'
import { listCaseChoices } from '../case/list-case-choices.ts'
import { relationLabels } from '../labels.ts'
import type { Route } from './+types/case-new.ts'
import { occasionName } from './occasion-name.ts'
import { NameSearch, WhomField } from './whom-field.tsx'

export const loader = pageLoader(
  async (ctx, asked) => {
    const { occasions, ...choices } = await listCaseChoices(ctx, asked)
    return {
      ...choices,
      occasions: occasions.map((line) => ({
        value: line.entitlementId,
        label: `${occasionName(line)}: ${formatVnd(line.amount)}`,
      })),
      q: asked.q ?? '',
      today: formatDay(ctx.today),
    }
  },
  { isFor: [enterCase] },
)

export const action = formAction({
  enter: {
    command: enterCase,
    done: 'Đã báo việc; hồ sơ đang chờ duyệt.',
    next: ({ caseId }: { caseId: number }, { unitId }) =>
      `/units/${unitId}/welfare/cases/${caseId}`,
  },
})

export default function CaseNew({ loaderData, params }: Route.ComponentProps) {
  const { members, tooMany, occasions, kinds, may, q, today } = loaderData
  const at = `/units/${params.unitId}/welfare`
  return (
    <Page
      title="Báo việc"
      crumbs={[{ to: at, label: 'Chăm lo đoàn viên' }]}
      lead="Chọn người và việc; danh mục tự điền số tiền. Chủ tịch duyệt, thủ quỹ chi."
    >
      <Section>
        <NameSearch q={q} tooMany={tooMany} />
        {occasions.length === 0 && (
          <Empty action={<LinkButton to={`${at}/catalogue`}>Mở danh mục</LinkButton>}>
            Danh mục của đơn vị còn trống, nên chưa có mức nào để chọn.
          </Empty>
        )}
        <Form intent="enter">
          <WhomField members={members} />
          <SelectField
            label="Việc"
            name="entitlementId"
            options={occasions}
            placeholder="Chọn việc trong danh mục"
            required={!may.decides}
          />
          <DayField label="Ngày xảy ra" name="happenedOn" value={today} />
          <TextField
            label="Tên người thân"
            name="aboutName"
            optional
            autoComplete="off"
            hint="Khi việc của bố mẹ, vợ chồng, con."
          />
          <TextArea
            label="Ghi chú"
            name="note"
            optional
            hint="Chỉ bạn và chủ tịch đọc được; không ghi vào nhật ký."
          />
          {may.decides && (
            <details className="border-base-300 rounded-box border p-4">
              <summary className="link w-fit cursor-pointer">
                Ngoài danh mục hoặc vượt số lần (chủ tịch quyết định)
              </summary>
              <div className="mt-4 flex flex-col gap-4">
                <SelectField
                  label="Việc ngoài danh mục"
                  name="kind"
                  optional
                  options={kinds.map(({ code, name }) => ({ value: code, label: name }))}
                  hint="Chỉ khi không chọn việc ở trên."
                />
                <SelectField
                  label="Của ai"
                  name="relation"
                  value="self"
                  options={Object.entries(relationLabels).map(([value, label]) => ({
                    value,
                    label,
                  }))}
                />
                <TextField
                  label="Số tiền"
                  name="amount"
                  optional
                  inputMode="numeric"
                  hint="Để trống: theo danh mục."
                />
                <TextField label="Lý do ngoại lệ" name="exceptionReason" optional />
              </div>
            </details>
          )}
          <div className="flex gap-2">
            <Button>Báo việc</Button>
            <LinkButton to={at} look="quiet">
              Thôi
            </LinkButton>
          </div>
        </Form>
      </Section>
    </Page>
  )
}
