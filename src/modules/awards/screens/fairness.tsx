import { barChart } from '#platform/charts/bar-chart.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatCount } from '#platform/vietnamese/numbers.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Chart } from '#ui/chart.tsx'
import { Link } from '#ui/link.tsx'
import { Page, Section } from '#ui/page.tsx'
import { Stat, Stats } from '#ui/stat.tsx'
import { FilterDay, ListFilter } from '#ui/table.tsx'
import { fairPraise } from '../honour/fair-praise.ts'
import type { Share } from '../honour/spread.ts'
import { fewestShown } from '../labels.ts'
import type { Route } from './+types/fairness.ts'

const percent = ({ members, praised }: Share) =>
  praised === null || members === 0 ? null : Math.round((praised * 100) / members)

function picture(title: string, shares: readonly Share[]) {
  const bars = shares.flatMap((share) => {
    const value = percent(share)
    return value === null ? [] : [{ label: share.label, value }]
  })
  return {
    title,
    svg: barChart({ title, bars, format: (value) => `${value}%`, order: 'given' }),
    rows: shares.map((share) => ({
      label: share.label,
      members: formatCount(share.members),
      praised: share.praised === null ? 'ẩn vì ít người' : formatCount(share.praised),
      turns: share.turns === null ? '' : formatCount(share.turns),
      percent: percent(share),
    })),
  }
}

export const loader = pageLoader(async (ctx, asked) => {
  const year = ctx.today.slice(0, 4)
  const from = asked.from || `01/01/${year}`
  const to = asked.to || formatDay(ctx.today)
  const praise = await fairPraise(ctx, { unitId: Number(asked.unitId), from, to })
  return {
    from,
    to,
    members: formatCount(praise.all.members),
    praised: formatCount(praise.all.praised ?? 0),
    turns: formatCount(praise.all.turns ?? 0),
    share: percent(praise.all) ?? 0,
    halves: [picture('Nữ và nam', praise.bySex), picture('Lãnh đạo và nhân viên', praise.byPost)],
    groups: picture('Theo tổ, bộ phận', praise.byGroup),
    neverCount: praise.neverCount,
    alwaysCount: praise.alwaysCount,
    never: praise.never,
    always: praise.always,
    fewest: fewestShown,
  }
})

/** Whether praise reaches everybody: shares side by side, who was never praised, who is praised every quarter. */
export default function Fairness({ loaderData: praise, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/awards`
  return (
    <Page
      title="Khen có công bằng?"
      crumbs={[{ to: at, label: 'Khen thưởng' }]}
      lead="Tỷ lệ được khen trong từng nhóm, trên số đoàn viên của ngày cuối. Số liệu để suy nghĩ, không phải để chia đều."
    >
      <ListFilter>
        <FilterDay name="from" label="Từ ngày" value={praise.from} />
        <FilterDay name="to" label="Đến ngày" value={praise.to} />
      </ListFilter>
      <Stats>
        <Stat label="Đoàn viên" value={praise.members} />
        <Stat label="Được khen" value={praise.praised} note={`${praise.share}% số đoàn viên`} />
        <Stat label="Lượt khen" value={praise.turns} />
        <Stat label="Chưa từng được khen" value={formatCount(praise.neverCount)} />
      </Stats>
      <div className="grid gap-5 lg:grid-cols-2">
        {praise.halves.map((one) => (
          <Section key={one.title} title={one.title}>
            <Chart svg={one.svg} />
            <Shares picture={one} />
          </Section>
        ))}
      </div>
      <Section title={praise.groups.title}>
        <div className="grid gap-x-8 gap-y-4 lg:grid-cols-2">
          <Chart svg={praise.groups.svg} />
          <Shares picture={praise.groups} />
        </div>
      </Section>
      <Section title={`Được khen cả bốn quý gần nhất: ${praise.alwaysCount}`}>
        <Names
          people={praise.always}
          at={at}
          none="Không ai được khen liền bốn quý."
          many={praise.alwaysCount}
        />
      </Section>
      <Section title={`Chưa từng được khen: ${praise.neverCount}`}>
        <Names
          people={praise.never}
          at={at}
          none="Mọi đoàn viên đều đã được khen ít nhất một lần."
          many={praise.neverCount}
        />
      </Section>
      <p className="text-base-content/75 text-sm">
        Nhóm dưới {praise.fewest} người được gộp hoặc ẩn để không nhận ra ai. “Lãnh đạo” là người có
        chức danh bắt đầu bằng Trưởng, Phó, Giám đốc, Chánh, Chủ tịch… trong hồ sơ.
      </p>
    </Page>
  )
}

function Shares({ picture: one }: { picture: ReturnType<typeof picture> }) {
  return (
    <table className="table table-sm self-start">
      <caption className="sr-only">{one.title}</caption>
      <thead>
        <tr>
          <th scope="col">Nhóm</th>
          <th scope="col" className="text-right">
            Đoàn viên
          </th>
          <th scope="col" className="text-right">
            Được khen
          </th>
          <th scope="col" className="text-right">
            Lượt
          </th>
        </tr>
      </thead>
      <tbody>
        {one.rows.map((row) => (
          <tr key={row.label}>
            <td>{row.label}</td>
            <td className="text-right tabular-nums">{row.members}</td>
            <td className="text-right tabular-nums">
              {row.praised}
              {row.percent !== null && ` (${row.percent}%)`}
            </td>
            <td className="text-right tabular-nums">{row.turns}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** How many names stand on the page unasked. */
const fewNames = 24

function Names({
  people,
  at,
  none,
  many,
}: {
  people: readonly { memberId: number; fullName: string; groupName: string }[] | null
  at: string
  none: string
  many: number
}) {
  if (many === 0) return <p>{none}</p>
  if (!people) return <p>Tên chỉ hiện cho cán bộ của chính đơn vị.</p>
  const names = (
    <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2 lg:grid-cols-3">
      {people.map((one) => (
        <li key={one.memberId}>
          <Link className="link link-hover" to={`${at}/register?memberId=${one.memberId}`}>
            {one.fullName}
          </Link>
          {one.groupName && (
            <span className="text-base-content/75 text-sm"> · {one.groupName}</span>
          )}
        </li>
      ))}
    </ul>
  )
  if (people.length <= fewNames) return names
  return (
    <details>
      <summary className="link w-fit cursor-pointer">Xem {people.length} tên</summary>
      <div className="mt-3">{names}</div>
    </details>
  )
}
