import { barChart } from '#platform/charts/bar-chart.ts'
import { formatCount, formatVnd } from '#platform/vietnamese/numbers.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Chart } from '#ui/chart.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { Stat, Stats } from '#ui/stat.tsx'
import { FilterDay, FilterSelect, ListFilter } from '#ui/table.tsx'
import { trialBalance } from '../balance/trial-balance.ts'
import { glanceAtBook } from '../book/glance-at-book.ts'
import { accountKindLabels } from '../labels.ts'
import { monthName } from '../period/month.ts'
import type { Route } from './+types/balances.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const { from, to, rows } = await trialBalance(ctx, asked)
  const { parts } = await glanceAtBook(ctx, asked)
  const side = (amount: number) => (amount === 0 ? '' : formatCount(amount))
  const total = (of: (row: (typeof rows)[number]) => number) =>
    formatCount(rows.reduce((sum, row) => sum + of(row), 0))
  const kept = (kind: string) =>
    rows
      .filter((row) => row.kind === kind)
      .reduce((sum, row) => sum + Math.abs(row.debit - row.credit), 0)
  const held = parts.filter(({ cash, bank }) => cash + bank > 0)
  return {
    from: monthName(from),
    to: monthName(to),
    part: asked.part ?? '',
    parts: parts.map(({ id, name }) => ({ value: String(id), label: name })),
    income: formatVnd(kept('income')),
    spending: formatVnd(kept('expense')),
    money: formatVnd(
      rows.filter((row) => row.money).reduce((sum, { closing }) => sum + closing, 0),
    ),
    rows: rows.map((row) => ({
      key: `${row.account} ${row.partId}`,
      account: row.account,
      name: row.accountName,
      kind: accountKindLabels[row.kind],
      part: row.partName,
      opening: side(Math.max(row.opening, 0)),
      openingCredit: side(Math.max(-row.opening, 0)),
      debit: side(row.debit),
      credit: side(row.credit),
      closing: side(Math.max(row.closing, 0)),
      closingCredit: side(Math.max(-row.closing, 0)),
    })),
    totals: {
      opening: total((row) => Math.max(row.opening, 0)),
      openingCredit: total((row) => Math.max(-row.opening, 0)),
      debit: total((row) => row.debit),
      credit: total((row) => row.credit),
      closing: total((row) => Math.max(row.closing, 0)),
      closingCredit: total((row) => Math.max(-row.closing, 0)),
    },
    severalParts: parts.length > 1,
    picture: barChart({
      title: 'Tiền hiện có của từng quỹ',
      bars: held.map(({ name, cash, bank }) => ({ label: name, value: cash + bank })),
      format: formatVnd,
      empty: 'Chưa có tiền trong quỹ nào.',
    }),
  }
})

const columns = [
  { key: 'opening', label: 'Đầu kỳ Nợ' },
  { key: 'openingCredit', label: 'Đầu kỳ Có' },
  { key: 'debit', label: 'Phát sinh Nợ' },
  { key: 'credit', label: 'Phát sinh Có' },
  { key: 'closing', label: 'Cuối kỳ Nợ' },
  { key: 'closingCredit', label: 'Cuối kỳ Có' },
] as const

export default function Balances({ loaderData, params }: Route.ComponentProps) {
  const { from, to, part, parts, income, spending, money, rows, totals, severalParts, picture } =
    loaderData
  const at = `/units/${params.unitId}/ledger`
  return (
    <Page title="Số dư" crumbs={[{ to: at, label: 'Sổ quỹ' }]}>
      <Stats>
        <Stat label={`Thu ${from}–${to}`} value={income} />
        <Stat label={`Chi ${from}–${to}`} value={spending} />
        <Stat label={`Tiền cuối ${to}`} value={money} />
      </Stats>
      <Section title="Tiền hiện có của từng quỹ">
        <Chart svg={picture} />
      </Section>
      <Section title="Bảng cân đối tài khoản">
        <ListFilter>
          <FilterDay name="from" label="Từ tháng" value={from} asks="tháng/năm" />
          <FilterDay name="to" label="Đến tháng" value={to} asks="tháng/năm" />
          <FilterSelect name="part" label="Quỹ" value={part} options={parts} />
        </ListFilter>
        {rows.length === 0 ? (
          <Empty>Chưa có số dư nào trong thời gian này.</Empty>
        ) : (
          <table className="table-cards table table-sm">
            <caption className="sr-only">Bảng cân đối tài khoản</caption>
            <thead>
              <tr>
                <th scope="col">{severalParts ? 'Tài khoản, quỹ' : 'Tài khoản'}</th>
                {columns.map(({ key, label }) => (
                  <th key={key} scope="col" className="text-right whitespace-normal">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.key}>
                  <td className="card-heading">
                    <Link className="link link-hover" to={`${at}?account=${row.account}`}>
                      {row.account} {row.name}
                    </Link>
                    {severalParts && <span className="row-note block font-normal">{row.part}</span>}
                  </td>
                  {columns.map(({ key, label }) => (
                    <td key={key} data-label={label} className="number">
                      {row[key]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr className="font-semibold">
                <td className="card-heading">Cộng</td>
                {columns.map(({ key, label }) => (
                  <td key={key} data-label={label} className="number">
                    {totals[key]}
                  </td>
                ))}
              </tr>
            </tfoot>
          </table>
        )}
      </Section>
    </Page>
  )
}
