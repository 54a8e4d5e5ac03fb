import { Form } from 'react-router'
import { lineChart } from '#platform/charts/line-chart.ts'
import { pyramidChart } from '#platform/charts/pyramid-chart.ts'
import { plusDays } from '#platform/clock.ts'
import { readDate } from '#platform/vietnamese/dates.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Chart } from '#ui/chart.tsx'
import { Link } from '#ui/link.tsx'
import { Page, Section } from '#ui/page.tsx'
import { FilterDay } from '#ui/table.tsx'
import { listFigureMonths } from '../figure/list-figure-months.ts'
import { listFigures } from '../figure/list-figures.ts'
import { memberAges } from '../figure/member-ages.ts'
import { treeViewLabels } from '../labels.ts'
import type { Route } from './+types/figures.ts'

/** Above this many members the pyramid, which looks at each of them, is not drawn. */
const mostForPyramid = 30_000

export const loader = pageLoader(async (ctx, asked) => {
  const typed = (text: string | undefined) => {
    const read = readDate(text ?? '')
    return read.ok ? read.day : null
  }
  const unitId = Number(asked.unitId)
  const to = typed(asked.to) ?? ctx.today
  const from = typed(asked.from) ?? `${to.slice(0, 4)}-01-01`
  const tree = asked.tree === 'as-is' ? ('as-is' as const) : ('as-was' as const)
  const yearBefore = (day: string) =>
    `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`.replace(/-02-29$/, '-02-28')
  const compared = { comparedFrom: yearBefore(from), comparedTo: yearBefore(to) }
  const figures = await listFigures(ctx, { unitId, from, to, tree, ...compared })
  const span = { from: `${plusDays(to, -730).slice(0, 7)}-01`, to }
  const months = await listFigureMonths(ctx, {
    unitId,
    figures: ['members.members', 'members.women'],
    ...span,
  })
  const { 'members.members': members = [], 'members.women': women = [] } = months
  const total = figures.find(({ name }) => name === 'members.members')?.branch ?? 0
  const ages = total <= mostForPyramid ? await memberAges(ctx, { unitId, on: to }) : []
  return {
    figures,
    from,
    to,
    tree,
    shown: { from: formatDay(from), to: formatDay(to), comparedTo: formatDay(compared.comparedTo) },
    months: lineChart({
      title: 'Đoàn viên cuối mỗi tháng',
      labels: members.map(({ month }) => `${month.slice(5)}/${month.slice(0, 4)}`),
      series: [
        { name: 'Đoàn viên', values: members.map(({ branch }) => branch) },
        { name: 'Nữ', values: women.map(({ branch }) => branch) },
      ],
    }),
    pyramid: pyramidChart({
      title: 'Đoàn viên theo tuổi và giới tính',
      bands: ages.map(({ from, men, women }, index) => ({
        label: bandLabel(from, ages[index + 1]?.from),
        men,
        women,
      })),
    }),
  }
})

function bandLabel(from: number | null, next: number | null | undefined): string {
  if (from === null) return `Dưới ${next}`
  return next ? `${from}–${next - 1}` : `Từ ${from}`
}

export default function Figures({ loaderData, params }: Route.ComponentProps) {
  const { figures, from, to, tree, shown, months, pyramid } = loaderData
  const home = `/units/${params.unitId}`
  const facts = (name: string, scope: 'own' | 'branch') =>
    `${home}/figures/${name}?${new URLSearchParams({ from, to, tree, scope })}`
  const wider = figures.some((figure) => figure.own !== figure.branch)
  return (
    <Page
      title="Số liệu"
      crumbs={[{ to: `${home}/reports`, label: 'Báo cáo' }]}
      lead={`Từ ${shown.from} đến ${shown.to}. Bấm vào con số để xem từng sự việc đứng sau nó.`}
      actions={<LinkButton to={`${home}/below`}>Theo đơn vị trực thuộc</LinkButton>}
    >
      <Section>
        <Form method="get" className="no-print flex flex-wrap items-end gap-3">
          <FilterDay name="from" label="Từ ngày" value={shown.from} />
          <FilterDay name="to" label="Đến ngày" value={shown.to} />
          <label className="flex flex-col gap-1">
            <span className="text-sm font-semibold">Cây tổ chức</span>
            <select name="tree" defaultValue={tree} className="select">
              {Object.entries(treeViewLabels).map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className="btn btn-outline border-base-300">
            Xem
          </button>
        </Form>
        <div className="overflow-x-auto">
          <table className="table">
            <caption className="sr-only">Số liệu</caption>
            <thead>
              <tr>
                <th scope="col">Chỉ tiêu</th>
                <th scope="col" className="text-right">
                  {wider ? 'Toàn nhánh' : 'Số'}
                </th>
                {wider && (
                  <th scope="col" className="hidden text-right md:table-cell">
                    Riêng đơn vị
                  </th>
                )}
                <th scope="col" className="text-right">
                  Năm trước
                </th>
                <th scope="col">Tính bằng</th>
              </tr>
            </thead>
            <tbody>
              {figures.map((figure) => (
                <tr key={figure.name}>
                  <th scope="row" className={`font-normal ${figure.partOf ? 'pl-8' : ''}`}>
                    {figure.label}
                    <span className="text-base-content/75 block text-xs">
                      {figure.code} · {figure.kind === 'stock' ? `đến ${shown.to}` : 'trong kỳ'}
                    </span>
                  </th>
                  <td className="text-right font-semibold tabular-nums">
                    <Link className="link" to={facts(figure.name, 'branch')}>
                      {figure.branch.toLocaleString('vi-VN')}
                    </Link>
                  </td>
                  {wider && (
                    <td className="hidden text-right tabular-nums md:table-cell">
                      <Link className="link" to={facts(figure.name, 'own')}>
                        {figure.own.toLocaleString('vi-VN')}
                      </Link>
                    </td>
                  )}
                  <td className="text-base-content/80 text-right tabular-nums">
                    {figure.compared.toLocaleString('vi-VN')}
                  </td>
                  <td className="text-base-content/80">{figure.unit}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Section>
      <div className="grid gap-5 lg:grid-cols-2">
        <Section title="Đoàn viên cuối mỗi tháng">
          <Chart svg={months} />
        </Section>
        <Section title={`Theo tuổi và giới tính, ngày ${shown.to}`}>
          <Chart svg={pyramid} />
        </Section>
      </div>
    </Page>
  )
}
