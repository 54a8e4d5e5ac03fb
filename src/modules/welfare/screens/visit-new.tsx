import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { DayField, FileField, SelectField, TextArea, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { listCaseChoices } from '../case/list-case-choices.ts'
import { recordVisit } from '../visit/record-visit.ts'
import type { Route } from './+types/visit-new.ts'
import { occasionName } from './occasion-name.ts'
import { NameSearch, WhomField } from './whom-field.tsx'

export const loader = pageLoader(
  async (ctx, asked) => {
    const { members, tooMany, occasions } = await listCaseChoices(ctx, asked)
    return {
      members,
      tooMany,
      occasions: occasions.map((line) => ({
        value: line.entitlementId,
        label: `${occasionName(line)}: ${formatVnd(line.amount)}`,
      })),
      q: asked.q ?? '',
      today: formatDay(ctx.today),
      me: ctx.actor?.name ?? '',
    }
  },
  { isFor: [recordVisit] },
)

export const action = formAction({
  record: {
    command: recordVisit,
    done: ({ caseId }: { caseId: number | null }) =>
      caseId ? 'Đã ghi lần thăm và hồ sơ chăm lo, đang chờ duyệt.' : 'Đã ghi lần thăm.',
    next: ({ caseId }: { caseId: number | null }, { unitId }) =>
      caseId ? `/units/${unitId}/welfare/cases/${caseId}` : `/units/${unitId}/welfare/visits`,
  },
})

/** One short screen for a phone in a hospital corridor: whom, what for, the photo. The rest is folded away. */
export default function VisitNew({ loaderData, params }: Route.ComponentProps) {
  const { members, tooMany, occasions, q, today, me } = loaderData
  return (
    <Page
      title="Ghi lần thăm"
      crumbs={[{ to: `/units/${params.unitId}/welfare/visits`, label: 'Nhật ký thăm hỏi' }]}
    >
      <Section>
        <NameSearch q={q} tooMany={tooMany} />
        <Form intent="record" encType="multipart/form-data">
          <WhomField members={members} />
          <SelectField
            label="Dịp"
            name="entitlementId"
            optional
            options={occasions}
            placeholder="Chỉ thăm, không có tiền"
          />
          <FileField
            label="Ảnh giấy ký nhận"
            name="photo"
            optional
            accept="image/jpeg,image/png,image/webp"
          />
          <Button>Ghi lần thăm</Button>
          <details className="border-base-300 rounded-box border p-4">
            <summary className="link w-fit cursor-pointer">
              Ghi thêm: nơi thăm, quà, ngày khác
            </summary>
            <div className="mt-4 flex flex-col gap-4">
              <TextField
                label="Người thân"
                name="aboutName"
                optional
                hint="Khi việc của bố mẹ, vợ chồng, con."
                autoComplete="off"
              />
              <TextField label="Nơi thăm" name="place" optional />
              <TextField label="Quà" name="gift" optional hint="Ngoài số tiền của danh mục." />
              <TextField label="Người đi thăm" name="visitors" value={me} optional />
              <DayField label="Ngày thăm" name="onDay" value={today} optional />
              <TextArea label="Ghi chú" name="note" optional />
            </div>
          </details>
        </Form>
      </Section>
    </Page>
  )
}
