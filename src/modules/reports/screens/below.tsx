import { Link, useSearchParams } from 'react-router'
import { type TileState, tileMap } from '#platform/charts/tile-map.ts'
import { may } from '#platform/may.ts'
import { daysAwayText, formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Chart } from '#ui/chart.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { Stat, Stats } from '#ui/stat.tsx'
import { setDueDate } from '../due-date/set-due-date.ts'
import { setPeriodRule } from '../period-rule/set-period-rule.ts'
import { setReportRules } from '../permissions.ts'
import { type FoundRollUp, type SentState, whoHasSent } from '../report/who-has-sent.ts'
import {
  askedRollUp,
  columnsAsked,
  figureChoices,
  fullLabel,
} from '../report-below/asked-roll-up.ts'
import { pageOfUnits, unitFilter, unitsSought } from '../report-below/list-of-units.ts'
import type { Route } from './+types/below.ts'
import { BelowFilter } from './below-filter.tsx'
import { BelowTable } from './below-table.tsx'
import { ReportRules } from './report-rules.tsx'

const tileStates: Record<SentState, TileState> = {
  not_started: 'waiting',
  draft: 'waiting',
  submitted: 'sent',
  returned: 'returned',
  accepted: 'accepted',
}
const levelLabels = [
  '',
  '',
  'Cấp tỉnh và tương đương',
  'Cấp trên trực tiếp cơ sở',
  'Công đoàn cơ sở',
]

export const loader = pageLoader(async (ctx, asked) => {
  const found = await whoHasSent(ctx, askedRollUp(asked))
  const { period, periods, units, columns, dueOn, levels } = found
  const filter = unitFilter(asked)
  const sought = unitsSought(units, filter)
  const list = pageOfUnits(sought, filter)
  const shown = columnsAsked(found, asked.figures ?? '')
  const open = ({ unitId, reportId }: FoundRollUp['units'][number]) =>
    reportId
      ? `/units/${unitId}/reports/${reportId}`
      : `/units/${unitId}/figures?from=${period.from}&to=${period.to}`
  const nought = Object.fromEntries(shown.map(({ figure }) => [figure, 0]))
  const isLeft = units.some(({ state }) => state !== 'submitted' && state !== 'accepted')
  const rest = shown.some(({ figure }) => found.rest[figure] !== 0) ? found.rest : null
  return {
    period,
    periods: periods.some(({ kind, to }) => kind === period.kind && to === period.to)
      ? periods
      : [period, ...periods],
    days: `${formatDay(period.from)} – ${formatDay(period.to)}`,
    due: dueOn && `${formatDay(dueOn)}${isLeft ? ` (${daysAwayText(dueOn, ctx.today)})` : ''}`,
    dueOn: dueOn ? formatDay(dueOn) : '',
    to: formatDay(period.to),
    filter: { ...filter, figures: asked.figures ?? '' },
    tree: asked.tree === 'as-is' ? 'as-is' : 'as-was',
    cut: asked.cut ?? 'direct',
    cuts: [
      { value: 'direct', label: 'Đơn vị trực thuộc' },
      ...levels.map((level) => ({ value: String(level), label: levelLabels[level] ?? '' })),
    ],
    figureChoices: figureChoices(columns),
    columns: shown.map((column) => ({
      figure: column.figure,
      label: asked.figures ? fullLabel(columns, column) : column.label,
      title: fullLabel(columns, column),
    })),
    list: {
      ...list,
      rows: list.rows.map((unit) => ({
        ...unit,
        href: open(unit),
        submittedOn: unit.submittedOn && formatDay(unit.submittedOn),
      })),
    },
    sums: {
      sent: sumOf(sought.map(({ sent }) => sent ?? {})),
      live: { ...nought, ...sumOf(sought.map(({ live }) => live)) },
      rest: sought.length === units.length ? rest : null,
      whole: found.whole,
    },
    rules: found.rules.map(({ kind, cutOffs, dueDays, document }) => ({
      kind,
      document,
      dueDays,
      cutOffs:
        kind === 'month' && cutOffs.includes('01-31')
          ? 'ngày cuối tháng'
          : cutOffs.map((cutOff) => cutOff.split('-').reverse().join('/')).join(', '),
    })),
    leads: may(ctx, asked.unitId, setReportRules),
    counts: {
      all: units.length,
      sent: units.filter(({ state }) => state === 'submitted' || state === 'accepted').length,
      accepted: units.filter(({ state }) => state === 'accepted').length,
      overdue: units.filter(isOverdue).length,
      sentLate: units.filter((unit) => unit.late && !isOverdue(unit)).length,
    },
    maps: (['half', 'full'] as const).map((size) =>
      tileMap({
        title: `Gửi báo cáo ${period.label}`,
        size,
        units: units.map((unit) => ({
          shortName: unit.shortName,
          name: unit.name,
          state: isOverdue(unit) ? ('late' as const) : tileStates[unit.state],
          href: open(unit),
        })),
      }),
    ),
    home: `/units/${asked.unitId}`,
  }
})

/** Late and nothing sent yet: what the tile counts and the map shows. */
function isOverdue({ late, state }: FoundRollUp['units'][number]): boolean {
  return late && (state === 'not_started' || state === 'draft')
}

function sumOf(each: readonly Record<string, number>[]): Record<string, number> {
  const sum: Record<string, number> = {}
  for (const amounts of each)
    for (const [figure, amount] of Object.entries(amounts))
      sum[figure] = (sum[figure] ?? 0) + amount
  return sum
}

export const action = formAction({
  due: { command: setDueDate, done: 'Đã đặt hạn nộp.' },
  rule: { command: setPeriodRule, done: 'Đã đặt quy định của kỳ báo cáo.' },
})

export default function Below({ loaderData, params }: Route.ComponentProps) {
  const { period, days, due, list, counts, maps, home, filter } = loaderData
  const [search] = useSearchParams()
  return (
    <Page
      title={`Cấp dưới gửi báo cáo: ${period.label}`}
      crumbs={[{ to: `${home}/reports`, label: 'Báo cáo' }]}
      lead={`Số liệu ${days}. Hạn nộp: ${due ?? 'chưa đặt'}.`}
      actions={
        <>
          <LinkButton to={`${home}/report-template`}>Mẫu báo cáo</LinkButton>
          <a
            className="btn btn-outline border-base-300"
            href={`${home}/below/xlsx?${search}`}
            download
          >
            Tải Excel
          </a>
        </>
      }
    >
      <BelowFilter {...loaderData} {...filter} />
      {counts.all === 0 ? (
        <Empty
          action={
            <Link className="btn btn-primary" to={`${home}/tree`}>
              Xem cây tổ chức
            </Link>
          }
        >
          Vào ngày cuối kỳ không có đơn vị nào trực thuộc.
        </Empty>
      ) : (
        <>
          <Stats>
            <Stat label="Đơn vị" value={counts.all} />
            <Stat label="Đã gửi" value={counts.sent} note={`${counts.accepted} đã duyệt`} />
            <Stat label="Chưa gửi" value={counts.all - counts.sent} />
            <Stat
              label="Quá hạn chưa gửi"
              value={counts.overdue}
              note={due ? `${counts.sentLate} đơn vị đã gửi nhưng muộn` : 'chưa đặt hạn'}
            />
          </Stats>
          <Section title="Bản đồ gửi báo cáo">
            <div className="md:hidden">
              <Chart svg={maps[0] ?? ''} />
            </div>
            <div className="hidden md:block">
              <Chart svg={maps[1] ?? ''} />
            </div>
          </Section>
          <Section title="Cộng dồn theo đơn vị">
            <p className="text-base-content/75 text-sm">
              Số đã gửi là số chốt trong báo cáo của đơn vị. Chỗ nào khác dữ liệu hiện tại thì gạch
              chân và ghi cả hai số. Đơn vị chưa gửi: số theo dữ liệu, in nghiêng.
              {loaderData.sums.rest &&
                ' Phần khác của nhánh là số của đơn vị trung gian và của đơn vị đổi nơi trực thuộc trong kỳ.'}
            </p>
            {list.total === 0 ? (
              <Empty>Không có đơn vị nào khớp. Hãy bớt điều kiện lọc.</Empty>
            ) : (
              <BelowTable {...loaderData} unitId={Number(params.unitId)} />
            )}
          </Section>
        </>
      )}
      {loaderData.leads && <ReportRules {...loaderData} periodKind={period.kind} />}
    </Page>
  )
}
