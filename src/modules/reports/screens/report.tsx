import type { ActionFunctionArgs } from 'react-router'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { ActionButton } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { attachFile } from '../attachment/attach-file.ts'
import { detachFile } from '../attachment/detach-file.ts'
import { reportEventLabels, reportStateLabels, reportStateTones } from '../labels.ts'
import { acceptReport } from '../report/accept-report.ts'
import { describeReport } from '../report/describe-report.ts'
import { findReport } from '../report/find-report.ts'
import { refreshFigures } from '../report/refresh-figures.ts'
import { returnReport } from '../report/return-report.ts'
import { submitReport } from '../report/submit-report.ts'
import { clearOverride } from '../report-figure/clear-override.ts'
import { overrideFigure } from '../report-figure/override-figure.ts'
import { writeSection } from '../report-section/write-section.ts'
import type { Route } from './+types/report.ts'
import { Answer } from './report-answer.tsx'
import { Attachments } from './report-attachments.tsx'
import { ReportBelow } from './report-below.tsx'
import { ReportFigures } from './report-figures.tsx'
import { ReportHead } from './report-head.tsx'
import { ReportSections } from './report-sections.tsx'

const moment = new Intl.DateTimeFormat('vi-VN', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Asia/Ho_Chi_Minh',
})

export const loader = pageLoader(async (ctx, asked) => {
  const found = await findReport(ctx, asked)
  const { report, standing } = found
  const leads = standing.roles.some((role) => role === 'chair' || role === 'deputy')
  return {
    report: {
      ...report,
      countedAt: moment.format(report.countedAt),
      issuedOn: report.issuedOn ? formatDay(report.issuedOn) : '',
    },
    period: `${formatDay(report.fromDay)} – ${formatDay(report.toDay)}`,
    comparedPeriod: `${formatDay(report.comparedFrom)} – ${formatDay(report.comparedTo)}`,
    comparedWith: found.comparedWith,
    unit: found.unit,
    lines: found.lines.map((line) => ({
      ...line,
      overrideAt: line.overrideAt ? moment.format(line.overrideAt) : null,
    })),
    below: found.below,
    sections: found.sections.map((section) => ({
      ...section,
      writtenAt: section.writtenAt ? moment.format(section.writtenAt) : null,
    })),
    attachments: found.attachments.map(({ addedAt, ...rest }) => ({
      ...rest,
      addedAt: moment.format(addedAt),
    })),
    events: found.events.map(({ at, ...rest }) => ({ ...rest, at: moment.format(at) })),
    changed: found.changed,
    editing: asked.edit ?? '',
    writes: found.isOpen && leads && standing.from === 'own',
    answers: report.state === 'submitted' && leads && standing.from === 'above',
    ended: report.toDay < ctx.today,
  }
})

const act = formAction({
  refresh: { command: refreshFigures, done: 'Đã tính lại số liệu.' },
  override: { command: overrideFigure, done: 'Đã sửa số, số tính được vẫn giữ.' },
  clear: { command: clearOverride, done: 'Đã dùng lại số tính được.' },
  write: { command: writeSection, done: 'Đã lưu phần viết.', next: toSection },
  unwrite: { command: writeSection, done: 'Đã dùng lại câu gợi ý.', next: toSection },
  describe: { command: describeReport, done: 'Đã lưu.' },
  attach: { command: attachFile, done: 'Đã đính kèm.' },
  detach: { command: detachFile, done: 'Đã gỡ tệp.' },
  submit: { command: submitReport, done: 'Đã gửi báo cáo, số liệu đã chốt.' },
  return: { command: returnReport, done: 'Đã trả lại báo cáo.', next: toBelow },
  accept: { command: acceptReport, done: 'Đã duyệt báo cáo.' },
})
export const action = (args: ActionFunctionArgs) => act(args)

/** Closed for writing, and on the screen. */
function toSection(_: unknown, fields: Record<string, unknown>): string {
  return `/units/${fields.unitId}/reports/${fields.reportId}#${fields.section}`
}

/** A report that was given back is no longer to be seen from above. */
function toBelow(): string {
  return '/'
}

export default function Report({ loaderData, params }: Route.ComponentProps) {
  const { report, period, unit, lines, changed, writes, answers, ended, events } = loaderData
  const home = `/units/${params.unitId}/reports`
  const here = `${home}/${report.id}`
  return (
    <Page
      title={report.title}
      crumbs={[{ to: home, label: 'Báo cáo' }]}
      lead={`${unit.name} · số liệu ${period}`}
      actions={
        <>
          <a className="btn btn-outline border-base-300" href={`${here}/word`} download>
            Tải Word
          </a>
          <a className="btn btn-outline border-base-300" href={`${here}/pdf`} download>
            Tải PDF
          </a>
          {writes && (
            <ActionButton
              intent="submit"
              label={unit.parentId ? 'Gửi lên cấp trên' : 'Chốt báo cáo'}
              className="btn btn-primary"
              confirm="Gửi rồi thì số liệu được chốt và không sửa được nữa, trừ khi cấp trên trả lại."
            />
          )}
        </>
      }
    >
      <div className="flex flex-wrap items-center gap-3">
        <Badge tone={reportStateTones[report.state]}>{reportStateLabels[report.state]}</Badge>
        <p className="text-base-content/80 text-sm">{nextStep(loaderData)}</p>
      </div>
      {changed.length > 0 && (
        <div role="status" className="alert alert-warning alert-soft no-print items-start">
          <div className="flex flex-col gap-2">
            <p>Dữ liệu đã thay đổi từ lần tính ngày {report.countedAt}:</p>
            <ul className="list-disc pl-5">
              {changed.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {writes && <ActionButton intent="refresh" label="Tính lại số liệu" />}
          </div>
        </div>
      )}
      <ReportFigures {...loaderData} lines={lines} unitId={Number(params.unitId)} writes={writes} />
      <ReportBelow {...loaderData} />
      <ReportSections sections={loaderData.sections} writes={writes} editing={loaderData.editing} />
      <Attachments attachments={loaderData.attachments} here={here} writes={writes} />
      {answers && <Answer />}
      {writes && <ReportHead report={report} documentCode={unit.documentCode} />}
      <Section title="Đã qua những bước nào">
        <ol className="flex flex-col gap-2">
          {events.map((event) => (
            <li key={`${event.at}-${event.kind}-${event.remark}`} className="text-sm">
              <span className="font-semibold">
                {reportEventLabels[event.kind as keyof typeof reportEventLabels]}
              </span>{' '}
              · {event.byName} · {event.at}
              {event.remark && <span className="block whitespace-pre-line">{event.remark}</span>}
            </li>
          ))}
        </ol>
      </Section>
      {!ended && writes && (
        <p className="text-base-content/75 text-sm">
          Kỳ này chưa kết thúc nên chưa gửi được; số liệu thay đổi theo từng ngày.
        </p>
      )}
    </Page>
  )
}

type Shown = Route.ComponentProps['loaderData']

function nextStep({ report, writes, answers, unit, events }: Shown): string {
  if (answers) return 'Bước tiếp theo: xem rồi duyệt, hoặc trả lại kèm lời nhắn.'
  if (report.state === 'accepted') return 'Cấp trên đã duyệt. Số liệu đã chốt.'
  if (report.state === 'submitted')
    return unit.parentId ? `Đang chờ ${unit.aboveName ?? 'cấp trên'} duyệt.` : 'Số liệu đã chốt.'
  if (report.state === 'returned') {
    const remark = events.findLast((event) => event.kind === 'returned')?.remark ?? ''
    return `Cấp trên nhắn: ${remark}`
  }
  return writes
    ? 'Bước tiếp theo: xem số liệu, sửa phần viết, rồi gửi.'
    : 'Chủ tịch hoặc Phó Chủ tịch đang soạn.'
}
