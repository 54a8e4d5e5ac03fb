import { Form, Link } from 'react-router'
import { type TileState, tileMap } from '#platform/charts/tile-map.ts'
import { daysAwayText, formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Chart } from '#ui/chart.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { Stat, Stats } from '#ui/stat.tsx'
import { setDueDate } from '../due-date/set-due-date.ts'
import { listPeriods } from '../period-rule/list-periods.ts'
import { setPeriodRule } from '../period-rule/set-period-rule.ts'
import { type SentState, whoHasSent } from '../report/who-has-sent.ts'
import type { Route } from './+types/below.ts'
import { BelowTable } from './below-table.tsx'
import { ReportRules } from './report-rules.tsx'

const tileStates: Record<SentState, TileState> = {
  not_started: 'waiting',
  draft: 'waiting',
  submitted: 'sent',
  returned: 'returned',
  accepted: 'accepted',
}

export const loader = pageLoader(async (ctx, asked) => {
  const periods = await listPeriods(ctx, asked)
  // Without a choice: the year that ended last.
  const ended = periods.find(({ kind, to }) => kind === 'year' && to < ctx.today)
  const [chosenKind, chosenDay] = (asked.period ?? '').split(':')
  const periodKind = chosenKind || (ended?.kind ?? 'year')
  const on = chosenDay || (ended?.to ?? ctx.today)
  const sent = await whoHasSent(ctx, { ...asked, periodKind, on })
  const home = `/units/${asked.unitId}`
  const open = (unitId: number, reportId: number | null) =>
    reportId
      ? `/units/${unitId}/reports/${reportId}`
      : `/units/${unitId}/figures?from=${sent.period.from}&to=${sent.period.to}`
  return {
    periods: periods.some(({ kind, to }) => kind === sent.period.kind && to === sent.period.to)
      ? periods
      : [sent.period, ...periods],
    period: sent.period,
    days: `${formatDay(sent.period.from)} – ${formatDay(sent.period.to)}`,
    due: sent.dueOn && `${formatDay(sent.dueOn)} (${daysAwayText(sent.dueOn, ctx.today)})`,
    dueOn: sent.dueOn ? formatDay(sent.dueOn) : '',
    to: formatDay(sent.period.to),
    whole: sent.whole,
    leads: ctx.actor?.rights.some(
      ({ unitId, role }) =>
        unitId === Number(asked.unitId) && (role === 'chair' || role === 'deputy'),
    ),
    units: sent.units.map((unit) => ({
      ...unit,
      href: open(unit.unitId, unit.reportId),
      submittedOn: unit.submittedOn && formatDay(unit.submittedOn),
    })),
    counts: {
      sent: sent.units.filter(({ state }) => state === 'submitted' || state === 'accepted').length,
      accepted: sent.units.filter(({ state }) => state === 'accepted').length,
      late: sent.units.filter(({ late }) => late).length,
    },
    map: tileMap({
      title: `Gửi báo cáo ${sent.period.label}`,
      size: 'full',
      units: sent.units.map((unit) => ({
        shortName: unit.shortName,
        name: unit.name,
        state:
          unit.late && (unit.state === 'not_started' || unit.state === 'draft')
            ? ('late' as const)
            : tileStates[unit.state],
        href: open(unit.unitId, unit.reportId),
      })),
    }),
    home,
  }
})

export const action = formAction({
  due: { command: setDueDate, done: 'Đã đặt hạn nộp.' },
  rule: { command: setPeriodRule, done: 'Đã đặt ngày chốt số liệu.' },
})

export default function Below({ loaderData, params }: Route.ComponentProps) {
  const { period, periods, days, due, units, counts, map, home } = loaderData
  return (
    <Page
      title={`Cấp dưới gửi báo cáo: ${period.label}`}
      crumbs={[{ to: `${home}/reports`, label: 'Báo cáo' }]}
      lead={`Số liệu ${days}. Hạn nộp: ${due ?? 'chưa đặt'}.`}
    >
      <Form method="get" className="no-print flex flex-wrap items-end gap-3">
        <label className="flex flex-col gap-1">
          <span className="text-sm font-semibold">Kỳ báo cáo</span>
          <select name="period" defaultValue={`${period.kind}:${period.to}`} className="select">
            {periods.map((one) => (
              <option key={`${one.kind}:${one.to}`} value={`${one.kind}:${one.to}`}>
                {one.label}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="btn btn-outline border-base-300">
          Xem
        </button>
      </Form>
      {units.length === 0 ? (
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
            <Stat label="Đơn vị trực thuộc" value={units.length} />
            <Stat label="Đã gửi" value={counts.sent} note={`${counts.accepted} đã duyệt`} />
            <Stat label="Chưa gửi" value={units.length - counts.sent} />
            <Stat label="Quá hạn" value={counts.late} note={due ?? 'chưa đặt hạn'} />
          </Stats>
          <Section title="Bản đồ gửi báo cáo">
            <Chart svg={map} />
          </Section>
          <BelowTable {...loaderData} unitId={Number(params.unitId)} />
        </>
      )}
      {loaderData.leads && (
        <ReportRules periodKind={period.kind} to={loaderData.to} dueOn={loaderData.dueOn} />
      )}
    </Page>
  )
}
