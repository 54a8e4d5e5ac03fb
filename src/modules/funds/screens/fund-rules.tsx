import { may } from '#platform/may.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { Facts } from '#ui/facts.tsx'
import { Page, Section } from '#ui/page.tsx'
import { findFund } from '../fund/find-fund.ts'
import { tryRuleBook } from '../fund/try-rule-book.ts'
import { everyLabels } from '../labels.ts'
import { manageFunds } from '../permissions.ts'
import type { Route } from './+types/fund-rules.ts'
import { rulesInWords } from './fund-words.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const fund = await findFund(ctx, asked)
  return {
    fund,
    tried: fund.lending ? await tryRuleBook(ctx, asked) : null,
    asked: String(asked.contribution ?? ''),
    today: ctx.today,
    manages: may(ctx, asked.unitId, manageFunds),
  }
})

export default function FundRules({ loaderData, params }: Route.ComponentProps) {
  const { fund, tried, asked, today, manages } = loaderData
  const list = `/units/${params.unitId}/funds`
  const here = `${list}/${params.fundId}`
  return (
    <Page
      title="Quy chế của quỹ"
      crumbs={[
        { to: list, label: 'Các quỹ' },
        { to: here, label: fund.name },
      ]}
      lead="Quy chế mới tự có hiệu lực từ ngày ghi trên đó; khoản vay đã chi giữ nguyên điều kiện cũ."
      actions={
        manages && (
          <LinkButton look="primary" to={`${here}/rules/new`}>
            Ban hành quy chế mới
          </LinkButton>
        )
      }
    >
      {tried && (
        <Section title="Nếu đổi mức đóng thì sao?">
          <p>
            Tính trên {tried.people} người góp và {tried.waiting} người đang chờ thật hôm nay
            {tried.usual &&
              `, mỗi lượt vay thường ${formatVnd(tried.usual.amount)} trong ${tried.usual.termMonths} tháng`}
            .
          </p>
          <table className="table-cards table table-sm">
            <caption className="sr-only">Kết quả với từng mức đóng</caption>
            <thead>
              <tr>
                <th scope="col">Mức đóng</th>
                <th scope="col" className="text-right">
                  Thu mỗi tháng
                </th>
                <th scope="col" className="text-right">
                  Lượt vay trong 12 tháng tới
                </th>
                <th scope="col" className="text-right">
                  Người chờ cuối cùng được vay
                </th>
              </tr>
            </thead>
            <tbody>
              {tried.tried.map((row) => (
                <tr key={row.level}>
                  <td className="card-heading">
                    {formatVnd(row.level)} {everyLabels[tried.every]}{' '}
                    {row.isNow && <Badge tone="info">Hiện nay</Badge>}
                  </td>
                  <td data-label="Thu mỗi tháng" className="text-right tabular-nums">
                    {formatVnd(row.monthly)}
                  </td>
                  <td data-label="Lượt vay trong 12 tháng" className="text-right tabular-nums">
                    {row.loansInAYear}
                  </td>
                  <td data-label="Người chờ cuối cùng" className="text-right tabular-nums">
                    {tried.waiting === 0
                      ? 'không ai chờ'
                      : row.queueEnds
                        ? formatDay(row.queueEnds)
                        : 'quá 10 năm'}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <form method="get" className="no-print flex flex-wrap items-end gap-3">
            <label className="flex flex-col gap-1">
              <span className="text-sm font-semibold">Thử mức khác</span>
              <input
                name="contribution"
                inputMode="numeric"
                defaultValue={asked}
                placeholder="80.000"
                className="input"
              />
            </label>
            <Button look="plain">Thử</Button>
          </form>
        </Section>
      )}
      {fund.ruleBooks.map((rules) => (
        <Section
          key={rules.ruleBookId}
          title={`Từ ngày ${formatDay(rules.fromDay)}${rules.fromDay > today ? ' (sắp áp dụng)' : ''}`}
        >
          <Facts facts={rulesInWords(rules)} />
        </Section>
      ))}
    </Page>
  )
}
