import { formatDayLong } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Empty, Page, Section } from '#ui/page.tsx'
import { listFunds } from '../fund/list-funds.ts'
import type { Route } from './+types/fund-public.ts'
import { fundSentence } from './fund-words.ts'
import { Jar, JarLegend } from './jar.tsx'

export const loader = pageLoader(async (ctx, asked) => ({
  funds: (await listFunds(ctx, asked)).filter(({ closedOn }) => closedOn === null),
  day: formatDayLong(ctx.today),
}))

/** What every member may know of the union's funds, in plain words; to be printed and hung up. No names. */
export default function FundPublic({ loaderData, params }: Route.ComponentProps) {
  const { funds, day } = loaderData
  const own = funds.filter(({ kind }) => kind !== 'social')
  const social = funds.filter(({ kind }) => kind === 'social')
  const given = social.reduce((sum, { collected }) => sum + collected, 0)
  return (
    <Page
      title="Công khai các quỹ"
      crumbs={[{ to: `/units/${params.unitId}/funds`, label: 'Các quỹ' }]}
      lead={`Số liệu đến ${day}. Mỗi con số là tổng của từng lần thu, chi đã ghi sổ; ai muốn xem phần của mình thì mở mục “Quỹ của tôi”.`}
    >
      {funds.length === 0 && <Empty>Đơn vị chưa có quỹ nào.</Empty>}
      {own.map((fund) => (
        <Section key={fund.fundId} title={fund.name}>
          <div className="flex items-center gap-4">
            <Jar home={fund.home} lent={fund.lent} size="w-20" />
            <div className="flex flex-col gap-2">
              <p>{fundSentence(fund)}</p>
              <JarLegend home={fund.home} lent={fund.lent} />
            </div>
          </div>
        </Section>
      ))}
      {social.length > 0 && (
        <Section title={`Ủng hộ xã hội: ${formatVnd(given)}`}>
          <ul className="divide-base-300 divide-y">
            {social.map((fund) => (
              <li key={fund.fundId} className="flex flex-wrap justify-between gap-x-4 py-2">
                <span>{fund.name}</span>
                <span className="tabular-nums">{formatVnd(fund.collected)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
