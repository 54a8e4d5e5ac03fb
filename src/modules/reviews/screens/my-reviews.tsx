import { lineChart } from '#platform/charts/line-chart.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { Button } from '#ui/button.tsx'
import { Chart } from '#ui/chart.tsx'
import { TextArea } from '#ui/field.tsx'
import { ActionButton, FoldedForm } from '#ui/form.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { listMyReviews } from '../assessment/list-my-reviews.ts'
import { scoreSelf } from '../assessment/score-self.ts'
import { reportWork } from '../assignment/report-work.ts'
import { assignmentStateLabels, remarkKindLabels } from '../labels.ts'
import { objectToRating, withdrawObjection } from '../objection/object-to-rating.ts'
import type { Route } from './+types/my-reviews.ts'
import { RoundBadge } from './round-words.tsx'
import { SelfForm } from './self-form.tsx'

export const loader = pageLoader(async (ctx) => {
  const home = ctx.actor?.rights.find((right) => right.role === 'member')
  if (!home) return null
  const { unitId } = home
  const { rounds, works, remarks } = await listMyReviews(ctx, { unitId })
  const months = rounds.filter(({ kind, total }) => kind === 'month' && total !== null).toReversed()
  const pick = ({
    assessmentId,
    roundId,
    name,
    state,
    selfPoints,
    selfNote,
    rules,
  }: (typeof rounds)[number]) => ({
    ...{ assessmentId, roundId, name, state, selfPoints, selfNote },
    criteria: rules.criteria,
  })
  return {
    unitId,
    open: rounds
      .filter(({ state, leftOutBecause }) => state === 'self' && !leftOutBecause)
      .map(pick),
    rounds: rounds.filter(({ state }) => state !== 'self'),
    works: works.map((work) => ({
      ...work,
      month: `${work.month.slice(5, 7)}/${work.month.slice(0, 4)}`,
      dueOn: work.dueOn && formatDay(work.dueOn),
    })),
    remarks: remarks.map((one) => ({ ...one, onDay: formatDay(one.onDay) })),
    chart:
      months.length > 1
        ? lineChart({
            title: 'Điểm các tháng',
            labels: months.map(
              ({ fromDay }) => `${Number(fromDay.slice(5, 7))}/${fromDay.slice(2, 4)}`,
            ),
            series: [{ name: 'Điểm', values: months.map(({ total }) => total) }],
          })
        : '',
  }
})

export const action = formAction({
  score: {
    command: scoreSelf,
    done: ({ total }: { total: number }) => `Đã gửi: bạn tự chấm ${total} điểm.`,
  },
  report: { command: reportWork, done: 'Đã báo; người phụ trách sẽ kiểm tra.' },
  object: { command: objectToRating, done: 'Đã gửi ý kiến; công đoàn sẽ trả lời bạn.' },
  withdraw: { command: withdrawObjection, done: 'Đã rút ý kiến.' },
})

export default function MyReviews({ loaderData: mine }: Route.ComponentProps) {
  if (!mine)
    return (
      <Page title="Bình xét của tôi">
        <Empty>
          Tài khoản của bạn chưa gắn với hồ sơ đoàn viên nào đang sinh hoạt. Hãy hỏi chủ tịch công
          đoàn nơi bạn làm việc.
        </Empty>
      </Page>
    )
  return (
    <Page
      title="Bình xét của tôi"
      crumbs={[{ to: '/me', label: 'Hồ sơ của tôi' }]}
      lead="Việc được giao, điểm và xếp loại của bạn. Chỉ bạn, tổ trưởng của bạn và Ban Chấp hành đọc được."
    >
      {mine.open.length > 0 && <div id="self" />}
      {mine.open.map((round) => (
        <Section key={round.roundId} title={`Tự chấm: ${round.name}`}>
          <SelfForm unitId={mine.unitId} round={round} />
        </Section>
      ))}
      <Section title="Việc được giao">
        <div id="work" />
        {mine.works.length === 0 && <Empty>Chưa có việc nào được giao cho bạn.</Empty>}
        <ul className="divide-base-300 divide-y">
          {mine.works.map((work) => (
            <li key={work.assignmentId} className="flex flex-col gap-2 py-3">
              <span className="flex flex-wrap justify-between gap-2">
                <span className="font-semibold">{work.content}</span>
                <Badge
                  tone={
                    work.state === 'done'
                      ? 'success'
                      : work.state === 'missed'
                        ? 'error'
                        : 'neutral'
                  }
                >
                  {work.state === 'assigned' && work.report
                    ? 'Đã báo, chờ kiểm tra'
                    : assignmentStateLabels[work.state]}
                </Badge>
              </span>
              <span className="text-base-content/80 text-sm">
                Tháng {work.month}
                {work.dueOn && ` · hạn ${work.dueOn}`}
                {work.remark && ` · Nhận xét: ${work.remark}`}
              </span>
              {work.state === 'assigned' && (
                <FoldedForm
                  summary={work.report ? 'Sửa kết quả đã báo' : 'Đã làm xong'}
                  intent="report"
                  fields={{ unitId: mine.unitId, assignmentId: work.assignmentId }}
                >
                  <TextArea label="Đã làm được gì" name="report" value={work.report} />
                  <Button className="self-start">Báo kết quả</Button>
                </FoldedForm>
              )}
            </li>
          ))}
        </ul>
      </Section>
      {mine.chart && (
        <Section title="Điểm các tháng">
          <Chart svg={mine.chart} />
        </Section>
      )}
      <Section title="Các đợt bình xét">
        {mine.rounds.length === 0 && <Empty>Chưa có đợt nào có kết quả.</Empty>}
        <ul className="divide-base-300 divide-y">
          {mine.rounds.map((round) => (
            <li key={round.assessmentId} className="flex flex-col gap-1 py-3">
              <span className="flex flex-wrap items-center justify-between gap-2">
                <span className="font-semibold">{round.name}</span>
                <RoundBadge state={round.state} />
              </span>
              {round.degreeName && (
                <span>
                  {round.degreeName} · {round.total} điểm
                </span>
              )}
              {round.leftOutBecause && <span>Không xếp loại: {round.leftOutBecause}</span>}
              {round.reason && <span className="text-sm">{round.reason}</span>}
              {[round.groupNote, round.note].filter(Boolean).map((note) => (
                <span key={note} className="text-base-content/80 text-sm">
                  {note}
                </span>
              ))}
              {round.objections.map((one) => (
                <span key={one.objectionId} className="flex flex-wrap items-center gap-2 text-sm">
                  Ý kiến của bạn: {one.content}.{' '}
                  {one.answer ? `Trả lời: ${one.answer}` : 'Đang chờ trả lời.'}
                  {!one.answer && (
                    <ActionButton
                      intent="withdraw"
                      fields={{ unitId: mine.unitId, objectionId: one.objectionId }}
                      label="Rút ý kiến"
                      className="btn btn-ghost btn-sm"
                    />
                  )}
                </span>
              ))}
              {round.state === 'concluded' && round.objections.every(({ answer }) => answer) && (
                <FoldedForm
                  summary="Không đồng ý với kết quả"
                  intent="object"
                  fields={{ unitId: mine.unitId, assessmentId: round.assessmentId }}
                >
                  <TextArea label="Ý kiến của bạn" name="content" />
                  <Button className="self-start">Gửi ý kiến</Button>
                </FoldedForm>
              )}
            </li>
          ))}
        </ul>
      </Section>
      {mine.remarks.length > 0 && (
        <Section title="Khen, phê bình, góp ý">
          <ul className="divide-base-300 divide-y">
            {mine.remarks.map((one) => (
              <li key={`${one.onDay}${one.content}`} className="py-2">
                <Badge
                  tone={
                    one.kind === 'praise'
                      ? 'success'
                      : one.kind === 'criticism'
                        ? 'warning'
                        : 'neutral'
                  }
                >
                  {remarkKindLabels[one.kind]}
                </Badge>{' '}
                {one.onDay}, {one.byName}: {one.content}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
