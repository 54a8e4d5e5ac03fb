import { Button, LinkButton } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { FoldedForm } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'
import { reviewKindLabels } from '../labels.ts'
import type { Review } from '../movement/find-movement.ts'

type Shown = {
  /** Days as they are shown. */
  reviews: readonly Review[]
  /** Years without a final review. */
  missing: readonly number[]
  here: string
  year: number
  mayReview: boolean
}

export function MovementReviews({ reviews, missing, here, year, mayReview }: Shown) {
  return (
    <Section
      title="Sơ kết, tổng kết"
      actions={
        mayReview && (
          <LinkButton to={`${here}/reviews/new?year=${year}`} className="btn-sm">
            Ghi sơ kết, tổng kết
          </LinkButton>
        )
      }
    >
      {missing.length > 0 && (
        <p className="text-base-content/80">Chưa có tổng kết: {missing.join(', ')}.</p>
      )}
      <ul className="divide-base-300 divide-y">
        {reviews.map((review) => (
          <li key={review.reviewId} className="flex flex-col gap-2 py-4 first:pt-0">
            <p className="font-semibold">
              {reviewKindLabels[review.kind]} năm {review.year}
              <span className="text-base-content/80 font-normal"> · {review.heldOn}</span>
            </p>
            <p className="text-base-content/80 text-sm">
              Khi ấy {review.registered}/{review.expected} đã đăng ký, {review.achieved} nội dung
              đạt.
            </p>
            <Part title="Kết quả" text={review.result} />
            <Part title="Cách làm hay" text={review.worked} />
            <Part title="Bài học" text={review.lessons} />
            <Part title="Cần thay đổi" text={review.changes} />
            {mayReview && (
              <FoldedForm
                intent="withdrawReview"
                fields={{ reviewId: review.reviewId }}
                summary="Ghi nhầm?"
                look="link text-sm w-fit cursor-pointer"
                className="flex flex-col gap-3 pt-3"
              >
                <TextField label="Lý do rút" name="because" />
                <Button look="plain" className="self-start">
                  Rút bản này
                </Button>
              </FoldedForm>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Part({ title, text }: { title: string; text: string }) {
  if (!text) return null
  return (
    <p className="whitespace-pre-line">
      <span className="font-semibold">{title}: </span>
      {text}
    </p>
  )
}
