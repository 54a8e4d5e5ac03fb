import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { Facts } from '#ui/facts.tsx'
import { TextField } from '#ui/field.tsx'
import { FoldedForm } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Notice } from '#ui/notice.tsx'
import { Page, Section } from '#ui/page.tsx'
import { removePhoto } from '../photo/remove-photo.ts'
import { findVisit } from '../visit/find-visit.ts'
import { withdrawVisit } from '../visit/withdraw-visit.ts'
import type { Route } from './+types/visit-page.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const visit = await findVisit(ctx, asked)
  return { ...visit, onDay: formatDay(visit.onDay), writtenOn: formatDay(visit.writtenOn) }
})

export const action = formAction({
  withdraw: { command: withdrawVisit, done: 'Đã rút lần thăm ghi nhầm.' },
  removePhoto: { command: removePhoto, done: 'Đã gỡ ảnh.' },
})

export default function VisitPage({ loaderData: visit, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/welfare`
  return (
    <Page
      title={`Thăm ${visit.fullName}`}
      crumbs={[{ to: `${at}/visits`, label: 'Nhật ký thăm hỏi' }]}
      lead="Việc mở trang này được ghi lại."
    >
      {visit.withdrawnBecause && <Notice>Lần thăm này đã rút: {visit.withdrawnBecause}</Notice>}
      <Section>
        <Facts
          facts={[
            ['Ngày thăm', visit.onDay],
            ['Người đi thăm', visit.visitors],
            ['Dịp', visit.kindName ?? 'Thăm, không có hồ sơ chi'],
            ['Nơi thăm', visit.place],
            ['Quà', visit.gift],
            ['Ghi chú', visit.note],
            ['Người ghi', `${visit.byName}, ${visit.writtenOn}`],
          ]}
        />
        {visit.caseId && (
          <Link className="link w-fit" to={`${at}/cases/${visit.caseId}`}>
            Hồ sơ chăm lo số {visit.caseId}
          </Link>
        )}
        {visit.photos.length > 0 && (
          <ul className="flex flex-wrap gap-3">
            {visit.photos.map(({ photoId, byName }) => (
              <li key={photoId}>
                <a href={`${at}/photos/${photoId}`}>
                  <img
                    src={`${at}/photos/${photoId}`}
                    alt={`Ảnh lần thăm, ${byName} đưa lên`}
                    className="border-base-300 rounded-box size-40 border object-cover"
                  />
                </a>
              </li>
            ))}
          </ul>
        )}
        {!visit.withdrawnBecause && (
          <FoldedForm
            intent="withdraw"
            summary="Ghi nhầm? Rút lần thăm này"
            className="mt-3 flex flex-col gap-3"
          >
            <TextField label="Lý do" name="reason" />
            <Button look="danger" className="self-start">
              Rút lần thăm
            </Button>
          </FoldedForm>
        )}
      </Section>
    </Page>
  )
}
