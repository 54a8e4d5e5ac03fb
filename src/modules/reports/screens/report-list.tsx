import { Link } from 'react-router'
import { may } from '#platform/may.ts'
import { daysAwayText, daysBetween, formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { LinkButton } from '#ui/button.tsx'
import { ActionButton } from '#ui/form.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { FilterSelect, ListFilter, Table } from '#ui/table.tsx'
import { periodKindLabels, reportStateLabels, reportStateTones } from '../labels.ts'
import { writeReports } from '../permissions.ts'
import { listReports } from '../report/list-reports.ts'
import { startReport } from '../report/start-report.ts'
import type { Route } from './+types/report-list.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const { periods, ...list } = await listReports(ctx, asked)
  const writes = may(ctx, asked.unitId, writeReports)
  const isDone = (period: { kind: string; to: string }) =>
    list.rows.some((row) => row.periodKind === period.kind && row.toDay === period.to)
  return {
    list: {
      ...list,
      rows: list.rows.map((row) => ({
        ...row,
        period: `${formatDay(row.fromDay)} – ${formatDay(row.toDay)}`,
        due: row.dueOn && dueText(row.dueOn, isOut(row.state) ? null : ctx.today),
        sent: row.submittedOn && sentText(row.submittedOn, row.dueOn),
      })),
    },
    state: asked.state ?? '',
    writes: writes ?? false,
    // What has ended and is not yet reported comes first to mind.
    periods: periods
      .filter((period) => !isDone(period))
      .map((period) => ({ ...period, ended: period.to < ctx.today })),
  }
})

function isOut(state: string): boolean {
  return state === 'submitted' || state === 'accepted'
}

/** How far away the day is matters only as long as the report is still to be sent. */
function dueText(dueOn: string, today: string | null): string {
  return today ? `${formatDay(dueOn)} (${daysAwayText(dueOn, today)})` : formatDay(dueOn)
}

function sentText(sentOn: string, dueOn: string | null): string {
  const late = dueOn ? daysBetween(dueOn, sentOn) : 0
  return late > 0 ? `${formatDay(sentOn)} (muộn ${late} ngày)` : formatDay(sentOn)
}

export const action = formAction({
  start: {
    command: startReport,
    done: 'Đã bắt đầu báo cáo, số liệu đã điền sẵn.',
    next: (result: { reportId: number }, fields) =>
      `/units/${fields.unitId}/reports/${result.reportId}`,
  },
})

export default function ReportList({ loaderData, params }: Route.ComponentProps) {
  const { list, state, periods, writes } = loaderData
  const home = `/units/${params.unitId}`
  return (
    <Page
      title="Báo cáo"
      actions={
        <>
          <LinkButton to={`${home}/figures`}>Số liệu hiện tại</LinkButton>
          <LinkButton to={`${home}/below`}>Cấp dưới gửi báo cáo</LinkButton>
        </>
      }
    >
      {writes && <StartReport periods={periods} />}
      <Section title="Các báo cáo">
        <ListFilter q={list.q} placeholder="Tên báo cáo">
          <FilterSelect
            name="state"
            label="Trạng thái"
            value={state}
            options={Object.entries(reportStateLabels).map(([value, label]) => ({ value, label }))}
          />
        </ListFilter>
        <Table
          caption="Báo cáo"
          list={list}
          rowKey={(row) => row.reportId}
          columns={[
            {
              header: 'Báo cáo',
              sort: 'title',
              heading: true,
              cell: (row) => (
                <Link className="link" to={`${home}/reports/${row.reportId}`}>
                  {row.title}
                </Link>
              ),
            },
            { header: 'Kỳ số liệu', sort: 'to', cell: (row) => row.period },
            { header: 'Hạn nộp', cell: (row) => row.due ?? 'Chưa đặt' },
            { header: 'Đã gửi', cell: (row) => row.sent ?? '' },
            {
              header: 'Trạng thái',
              sort: 'state',
              cell: (row) => (
                <Badge tone={reportStateTones[row.state]}>{reportStateLabels[row.state]}</Badge>
              ),
            },
          ]}
          empty={
            <Empty>
              Chưa có báo cáo nào.{' '}
              {writes && 'Hãy chọn một kỳ ở trên để bắt đầu: số liệu sẽ được điền sẵn.'}
            </Empty>
          }
        />
      </Section>
    </Page>
  )
}

type Period = Route.ComponentProps['loaderData']['periods'][number]

/** One press starts a report: the periods that have none yet, by kind. */
function StartReport({ periods }: { periods: Period[] }) {
  const kinds = [...new Set(periods.map((period) => period.kind))]
  return (
    <Section title="Soạn báo cáo mới">
      <dl className="grid gap-3">
        {kinds.map((kind) => (
          <div key={kind} className="grid items-center gap-2 md:grid-cols-[7rem_1fr]">
            <dt className="text-base-content/80 text-sm">{periodKindLabels[kind]}</dt>
            <dd className="flex flex-wrap gap-2">
              {periods
                .filter((period) => period.kind === kind)
                .map((period) => (
                  <ActionButton
                    key={period.to}
                    intent="start"
                    label={period.ended ? period.label : `${period.label} (đang diễn ra)`}
                    fields={{
                      periodKind: kind,
                      on: period.to,
                      compareWith:
                        kind === 'year' || kind === 'school_year' ? 'before' : 'year_before',
                    }}
                  />
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
