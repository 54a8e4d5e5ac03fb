import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatCount, formatVnd } from '#platform/vietnamese/numbers.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { DayField } from '#ui/field.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { Stat, Stats } from '#ui/stat.tsx'
import { ListFilter } from '#ui/table.tsx'
import { countCases } from '../case/count-cases.ts'
import { fewestShown } from '../case/small-counts.ts'
import type { Route } from './+types/counts.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const year = ctx.today.slice(0, 4)
  const from = asked.from || `01/01/${year}`
  const to = asked.to || formatDay(ctx.today)
  const { rows, turns, persons, amount, full } = await countCases(ctx, {
    unitId: Number(asked.unitId),
    from,
    to,
  })
  return {
    from,
    to,
    full,
    fewest: fewestShown,
    turns: formatCount(turns),
    persons: formatCount(persons),
    amount: formatVnd(amount),
    rows: rows.map((row) => ({
      name: row.name,
      turns: formatCount(row.turns),
      persons: formatCount(row.persons),
      amount: formatVnd(row.amount),
    })),
  }
})

export default function Counts({ loaderData: counts, params }: Route.ComponentProps) {
  return (
    <Page
      title="Chăm lo theo loại"
      crumbs={[{ to: `/units/${params.unitId}/welfare`, label: 'Chăm lo đoàn viên' }]}
      lead="Đã chi trong khoảng thời gian. Một người được chăm lo ba lần là ba lượt, một người."
    >
      <ListFilter>
        <DayField label="Từ ngày" name="from" value={counts.from} />
        <DayField label="Đến ngày" name="to" value={counts.to} />
      </ListFilter>
      <Stats>
        <Stat label="Lượt" value={counts.turns} />
        <Stat label="Người" value={counts.persons} />
        <Stat label="Đã chi" value={counts.amount} />
      </Stats>
      <Section>
        {counts.rows.length === 0 ? (
          <Empty>Chưa chi hồ sơ nào trong khoảng thời gian này.</Empty>
        ) : (
          <table className="table-cards table table-sm">
            <caption className="sr-only">Chăm lo theo loại</caption>
            <thead>
              <tr>
                <th scope="col">Loại</th>
                <th scope="col" className="text-right">
                  Lượt
                </th>
                <th scope="col" className="text-right">
                  Người
                </th>
                <th scope="col" className="text-right">
                  Số tiền
                </th>
              </tr>
            </thead>
            <tbody>
              {counts.rows.map((row) => (
                <tr key={row.name}>
                  <td className="card-heading">{row.name}</td>
                  <td data-label="Lượt" className="text-right tabular-nums">
                    {row.turns}
                  </td>
                  <td data-label="Người" className="text-right tabular-nums">
                    {row.persons}
                  </td>
                  <td data-label="Số tiền" className="text-right tabular-nums">
                    {row.amount}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {!counts.full && (
          <p className="text-base-content/75 text-sm">
            Loại về sức khỏe, hoàn cảnh có dưới {counts.fewest} người được gộp lại để không nhận ra
            ai.
          </p>
        )}
      </Section>
    </Page>
  )
}
