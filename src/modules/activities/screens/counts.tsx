import { barChart } from '#platform/charts/bar-chart.ts'
import { lineChart } from '#platform/charts/line-chart.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatCount, formatVnd } from '#platform/vietnamese/numbers.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Chart } from '#ui/chart.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { Stat, Stats } from '#ui/stat.tsx'
import { FilterDay, ListFilter } from '#ui/table.tsx'
import { countActivities } from '../event/count-activities.ts'
import { mayIn } from '../event/may-in.ts'
import { turnsOfPersons } from '../labels.ts'
import type { Route } from './+types/counts.ts'
import { ActivityLinks } from './activity-links.tsx'
import { CountTable } from './count-table.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const unitId = Number(asked.unitId)
  const { from, to, events, training, months, groups } = await countActivities(ctx, asked)
  const whole = events.find(({ kind }) => kind === null)
  const taught = training.find(({ kind }) => kind === null)
  const monthName = (month: string) => `${Number(month.slice(5))}/${month.slice(2, 4)}`
  return {
    may: mayIn(ctx, unitId),
    from: formatDay(from),
    to: formatDay(to),
    isCut: (months[0]?.month ?? from) > from.slice(0, 7),
    hasEvents: (whole?.events ?? 0) > 0,
    hasTraining: (taught?.turns ?? 0) > 0,
    whole: {
      events: formatCount(whole?.events ?? 0),
      turns: turnsOfPersons(whole?.turns ?? 0, whole?.persons ?? 0),
      guests: formatCount(whole?.guests ?? 0),
      children: formatCount(whole?.children ?? 0),
      spent: formatVnd(whole?.spent ?? 0),
    },
    taught: {
      turns: turnsOfPersons(taught?.turns ?? 0, taught?.persons ?? 0),
      courses: formatCount(taught?.courses ?? 0),
      hours: formatCount(taught?.hours ?? 0),
      cost: formatVnd(taught?.cost ?? 0),
    },
    events: events
      .filter((row) => row.kind === null || row.events > 0)
      .map((row) => [
        row.name,
        formatCount(row.events),
        formatCount(row.turns),
        formatCount(row.persons),
        formatCount(row.guests),
        formatCount(row.children),
        formatVnd(row.spent),
      ]),
    training: training
      .filter((row) => row.kind === null || row.turns > 0 || row.cost > 0)
      .map((row) => [
        row.name,
        formatCount(row.courses),
        formatCount(row.turns),
        formatCount(row.persons),
        formatCount(row.hours),
        formatVnd(row.cost),
      ]),
    groups: groups.map((row) => [row.name, formatCount(row.turns), formatCount(row.persons)]),
    charts: {
      months: lineChart({
        title: 'Lượt tham gia theo tháng',
        labels: months.map(({ month }) => monthName(month)),
        series: [
          { name: 'Lượt hoạt động', values: months.map(({ turns }) => turns) },
          { name: 'Lượt đào tạo', values: months.map(({ training: turns }) => turns) },
        ],
      }),
      kinds: barChart({
        title: 'Lượt tham gia theo loại hoạt động',
        bars: events
          .filter(({ kind, turns }) => kind && turns > 0)
          .map(({ name, turns }) => ({ label: name, value: turns })),
      }),
      courses: barChart({
        title: 'Lượt đào tạo theo loại',
        bars: training
          .filter(({ kind, turns }) => kind && turns > 0)
          .map(({ name, turns }) => ({ label: name, value: turns })),
      }),
    },
  }
})

export default function Counts({ loaderData: counts, params }: Route.ComponentProps) {
  return (
    <Page
      title="Số liệu hoạt động và đào tạo"
      crumbs={[{ to: `/units/${params.unitId}/activities`, label: 'Hoạt động' }]}
      lead="Một người dự ba lần là ba lượt, một người. Cột Người không cộng dồn được: ai dự hai loại vẫn là một người."
    >
      <ActivityLinks unitId={params.unitId} may={counts.may} />
      <ListFilter>
        <FilterDay name="from" label="Từ ngày" value={counts.from} />
        <FilterDay name="to" label="Đến ngày" value={counts.to} />
      </ListFilter>
      <Stats>
        <Stat
          label="Hoạt động đã tổ chức"
          value={counts.whole.events}
          note={`${counts.whole.turns}; ${counts.whole.guests} lượt khách, ${counts.whole.children} lượt cháu`}
        />
        <Stat label="Chi cho hoạt động" value={counts.whole.spent} note="theo sổ quỹ" />
        <Stat label="Lớp đào tạo" value={counts.taught.courses} note={counts.taught.turns} />
        <Stat label="Giờ học của mọi lượt" value={counts.taught.hours} />
      </Stats>
      {!counts.hasEvents && !counts.hasTraining ? (
        <Empty>
          Không có hoạt động hay lớp học nào trong khoảng thời gian này. Hãy chọn khoảng khác ở
          trên.
        </Empty>
      ) : (
        <Section title={counts.isCut ? 'Theo tháng, ba năm cuối của khoảng này' : 'Theo tháng'}>
          <Chart svg={counts.charts.months} />
        </Section>
      )}
      {counts.hasEvents && (
        <Section title="Hoạt động theo loại">
          <Chart svg={counts.charts.kinds} />
          <CountTable
            caption="Hoạt động theo loại"
            headers={['Loại', 'Hoạt động', 'Lượt', 'Người', 'Lượt khách', 'Lượt cháu', 'Đã chi']}
            rows={counts.events}
          />
        </Section>
      )}
      {counts.hasTraining && (
        <Section title="Đào tạo, bồi dưỡng theo loại">
          <Chart svg={counts.charts.courses} />
          <CountTable
            caption="Đào tạo theo loại"
            headers={['Loại', 'Lớp', 'Lượt', 'Người', 'Giờ học', 'Chi phí']}
            rows={counts.training}
          />
        </Section>
      )}
      {counts.groups.length > 0 && (
        <Section title="Lượt và người theo tổ, bộ phận">
          <CountTable
            caption="Theo tổ"
            headers={['Tổ, bộ phận', 'Lượt', 'Người']}
            rows={counts.groups}
          />
        </Section>
      )}
    </Page>
  )
}
