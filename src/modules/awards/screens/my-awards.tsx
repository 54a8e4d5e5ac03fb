import { Award } from 'lucide-react'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { LinkButton } from '#ui/button.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { listMyAwards } from '../honour/list-my-awards.ts'
import type { Route } from './+types/my-awards.ts'

export const loader = pageLoader(async (ctx) => {
  const mine = await listMyAwards(ctx, {})
  return {
    mine: mine.map((one) => ({
      key: `${one.unitId}/${one.honourId}`,
      titleName: one.titleName,
      about: one.about,
      unitName: one.unitName,
      by: [
        one.decisionNumber && `Quyết định ${one.decisionNumber}`,
        one.decidedOn ? formatDay(one.decidedOn) : `năm ${one.year}`,
        one.issuerName,
      ]
        .filter(Boolean)
        .join(' · '),
      amount: one.amount > 0 ? formatVnd(one.amount) : '',
      paidOn: one.paidOn && formatDay(one.paidOn),
      certificate: one.certificateNumber,
      revokedOn: one.revokedOn && formatDay(one.revokedOn),
    })),
  }
})

/** What a member was honoured with, in every union of his or her life. */
export default function MyAwards({ loaderData: { mine } }: Route.ComponentProps) {
  return (
    <Page
      title="Khen thưởng của tôi"
      crumbs={[{ to: '/me', label: 'Hồ sơ của tôi' }]}
      lead="Danh hiệu, giấy khen, bằng khen của bạn ở mọi công đoàn bạn từng sinh hoạt."
    >
      {mine.length === 0 ? (
        <Empty>
          Chưa có lần khen thưởng nào được ghi. Nếu bạn giữ giấy khen của những năm trước, hãy đưa
          cho ban chấp hành để ghi vào sổ.
        </Empty>
      ) : (
        <Section title={`${mine.length} lần được khen`}>
          <ul className="divide-base-300 divide-y">
            {mine.map((one) => (
              <li key={one.key} className="flex gap-3 py-4">
                <Award aria-hidden="true" className="text-primary mt-0.5 size-6 shrink-0" />
                <div className="flex min-w-0 grow flex-wrap items-start justify-between gap-x-4 gap-y-2">
                  <div className="flex min-w-0 flex-col gap-0.5">
                    <span className="font-semibold">{one.titleName}</span>
                    {one.about && <span>{one.about}</span>}
                    <span className="text-base-content/75 text-sm">{one.by}</span>
                    {one.amount && (
                      <span className="text-sm">
                        Tiền thưởng <span className="tabular-nums">{one.amount}</span>
                        {one.paidOn ? `, đã chi ngày ${one.paidOn}` : ', chưa chi'}
                      </span>
                    )}
                    {one.revokedOn && (
                      <span>
                        <Badge tone="error">Đã thu hồi ngày {one.revokedOn}</Badge>
                      </span>
                    )}
                  </div>
                  {one.certificate && (
                    <LinkButton
                      to={`/me/awards/${one.key}/certificate.pdf`}
                      reloadDocument
                      className="btn-sm"
                    >
                      Giấy chứng nhận số {one.certificate}
                    </LinkButton>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
