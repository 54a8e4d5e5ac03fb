import { may } from '#platform/may.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { LinkButton } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { listFunds } from '../fund/list-funds.ts'
import { fundKindLabels } from '../labels.ts'
import { keepFunds, manageFunds, readLoans } from '../permissions.ts'
import type { Route } from './+types/fund-list.ts'
import { fundSentence } from './fund-words.ts'
import { Jar } from './jar.tsx'

export const loader = pageLoader(async (ctx, asked) => ({
  funds: await listFunds(ctx, asked),
  manages: may(ctx, asked.unitId, manageFunds),
  keeps: may(ctx, asked.unitId, keepFunds),
  reads: may(ctx, asked.unitId, readLoans),
}))

export default function FundList({ loaderData, params }: Route.ComponentProps) {
  const { funds, manages, reads } = loaderData
  const base = `/units/${params.unitId}`
  const own = funds.filter(({ kind }) => kind !== 'social')
  const social = funds.filter(({ kind }) => kind === 'social')
  return (
    <Page
      title="Các quỹ"
      lead="Mỗi quỹ có quy chế, số dư và sổ riêng; tiền ở quỹ cộng tiền đang cho vay luôn bằng cả quỹ."
      actions={
        <>
          <LinkButton to={`${base}/drives`}>Vận động</LinkButton>
          <LinkButton to={`${base}/funds/gifts`}>Tài trợ</LinkButton>
          <LinkButton to={`${base}/funds/public`}>Bản công khai</LinkButton>
          {manages && (
            <LinkButton look="primary" to={`${base}/funds/new`}>
              Lập quỹ
            </LinkButton>
          )}
        </>
      }
    >
      {funds.length === 0 && (
        <Empty
          action={
            manages && (
              <LinkButton look="primary" to={`${base}/funds/new`}>
                Lập quỹ đầu tiên
              </LinkButton>
            )
          }
        >
          Đơn vị chưa có quỹ nào. Quỹ tương trợ cho vay, quỹ khuyến học trao thưởng, quỹ xã hội nhận
          và chuyển tiền ủng hộ.
        </Empty>
      )}
      <ul className="grid gap-4 md:grid-cols-2">
        {own.map((fund) => (
          <li key={fund.fundId} className="min-w-0">
            <Section>
              <div className="flex items-center gap-4">
                <Jar home={fund.home} lent={fund.lent} />
                <div className="flex min-w-0 flex-col gap-2">
                  <div className="flex flex-wrap gap-2">
                    <Badge>{fundKindLabels[fund.kind]}</Badge>
                    {fund.closedOn && <Badge tone="warning">Đã đóng</Badge>}
                    {fund.waiting > 0 && <Badge tone="info">{fund.waiting} người chờ vay</Badge>}
                  </div>
                  <h2 className="text-lg font-semibold">
                    <Link to={`${base}/funds/${fund.fundId}`} className="link link-hover">
                      {fund.name}
                    </Link>
                  </h2>
                  <p>{fundSentence(fund)}</p>
                </div>
              </div>
            </Section>
          </li>
        ))}
      </ul>
      {social.length > 0 && (
        <Section title="Quỹ xã hội">
          <ul className="divide-base-300 divide-y">
            {social.map((fund) => (
              <li
                key={fund.fundId}
                className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-3"
              >
                <Link to={`${base}/funds/${fund.fundId}`} className="link link-hover font-semibold">
                  {fund.name}
                </Link>
                <span className="tabular-nums">{formatVnd(fund.collected)}</span>
                <span className="text-base-content/75 w-full text-sm">{fundSentence(fund)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {(reads || manages) && (
        <div className="no-print flex flex-wrap gap-3">
          {reads && (
            <>
              <LinkButton look="quiet" to={`${base}/funds/leavers`}>
                Người đã rời còn tiền trong quỹ
              </LinkButton>
              <LinkButton look="quiet" to={`${base}/funds/payments`}>
                Khoản chi cần hai người
              </LinkButton>
            </>
          )}
          {manages && (
            <LinkButton look="quiet" to={`${base}/funds/bank`}>
              Tài khoản nhận chuyển khoản
            </LinkButton>
          )}
        </div>
      )}
    </Page>
  )
}
