import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { DayField, FieldRow, SelectField, TextArea } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { reviewKindLabels } from '../labels.ts'
import { findMovement } from '../movement/find-movement.ts'
import { reviewMovement } from '../movement-review/review-movement.ts'
import type { Route } from './+types/review-new.ts'

export const loader = pageLoader(
  async (ctx, asked) => {
    const { name, year, years, standing, reviews } = await findMovement(ctx, asked)
    const last = reviews.find((review) => review.year < year && review.changes)
    return {
      name,
      year,
      years,
      standing,
      before: last ? { year: last.year, changes: last.changes } : null,
      today: formatDay(ctx.today),
    }
  },
  { isFor: [reviewMovement] },
)

export const action = formAction({
  review: {
    command: reviewMovement,
    done: 'Đã ghi.',
    next: (_result: unknown, { unitId, movementId, year }) =>
      `/units/${unitId}/movements/${movementId}?year=${year}`,
  },
})

export default function ReviewNew({ loaderData, params }: Route.ComponentProps) {
  const { name, year, years, standing, before, today } = loaderData
  const at = `/units/${params.unitId}/movements`
  return (
    <Page
      title="Ghi sơ kết, tổng kết"
      crumbs={[
        { to: at, label: 'Phong trào thi đua' },
        { to: `${at}/${params.movementId}`, label: name },
      ]}
      lead={`Năm ${year}: ${standing.registered}/${standing.expected} đã đăng ký, ${standing.achieved} nội dung đạt. Các con số này được giữ lại cùng bản ghi.`}
    >
      <Section>
        {before && (
          <p className="bg-base-200 rounded-box p-4 whitespace-pre-line">
            <span className="font-semibold">Năm {before.year} đã hẹn thay đổi: </span>
            {before.changes}
          </p>
        )}
        <Form intent="review">
          <FieldRow>
            <SelectField
              label="Loại"
              name="kind"
              value="final"
              options={Object.entries(reviewKindLabels).map(([value, label]) => ({ value, label }))}
            />
            <SelectField
              label="Năm"
              name="year"
              value={year}
              options={years.map((one) => ({ value: one, label: String(one) }))}
            />
            <DayField label="Ngày họp" name="heldOn" value={today} />
          </FieldRow>
          <TextArea label="Kết quả" name="result" required hint="Làm được gì, bao nhiêu." />
          <TextArea label="Cách làm hay" name="worked" />
          <TextArea label="Bài học" name="lessons" />
          <TextArea
            label="Cần thay đổi"
            name="changes"
            hint="Kỳ sau làm khác đi thế nào để hợp với nhiệm vụ của đơn vị."
          />
          <div className="flex gap-2">
            <Button>Ghi</Button>
            <LinkButton to={`${at}/${params.movementId}`} look="quiet">
              Thôi
            </LinkButton>
          </div>
        </Form>
      </Section>
    </Page>
  )
}
