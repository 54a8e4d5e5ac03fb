import { ownUnitId } from '#platform/own-unit.ts'
import { daysAwayText, formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { Button } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { listMyQuizzes } from '../attempt/list-my-quizzes.ts'
import { startAttempt } from '../attempt/start-attempt.ts'
import { quizStateLabels } from '../labels.ts'
import type { Route } from './+types/my-quizzes.ts'

export const loader = pageLoader(async (ctx) => {
  const unitId = ownUnitId(ctx)
  if (!unitId) return null
  const quizzes = await listMyQuizzes(ctx, { unitId })
  return {
    unitId,
    quizzes: quizzes.map(({ opensOn, closesOn, attempts, ...quiz }) => ({
      ...quiz,
      window: `${formatDay(opensOn)} – ${formatDay(closesOn)}`,
      away: quiz.state === 'open' ? daysAwayText(closesOn, ctx.today) : '',
      left: Math.max(0, quiz.attemptsAllowed - attempts.filter(({ official }) => official).length),
      /** An official one that is open: going on takes none of those that are left. */
      isUnderWay: attempts.some(({ official, score }) => official && score === null),
      attempts: attempts.map(({ doneOn, ...attempt }) => ({
        ...attempt,
        doneOn: doneOn && formatDay(doneOn),
      })),
    })),
  }
})

export const action = formAction({
  start: {
    command: startAttempt,
    done: 'Đã bốc đề. Chúc bạn làm bài tốt.',
    next: ({ attemptId }: { attemptId: number }) => `/me/quizzes/${attemptId}`,
  },
})

export default function MyQuizzes({ loaderData }: Route.ComponentProps) {
  if (!loaderData)
    return (
      <Page title="Thi tìm hiểu">
        <Empty>Tài khoản của bạn chưa gắn với hồ sơ đoàn viên nào đang sinh hoạt.</Empty>
      </Page>
    )
  const { unitId, quizzes } = loaderData
  return (
    <Page
      title="Thi tìm hiểu"
      lead="Thi thử bao nhiêu lần cũng được; thi chính thức tính lượt cao điểm nhất."
    >
      {quizzes.length === 0 && <Empty>Chưa có cuộc thi nào.</Empty>}
      {quizzes.map((quiz) => (
        <Section key={quiz.quizId} title={quiz.name}>
          <div className="flex flex-wrap items-center gap-2">
            <Badge tone={quiz.state === 'open' ? 'success' : 'neutral'}>
              {quizStateLabels[quiz.state]}
            </Badge>
            <span>
              {quiz.paperSize} câu, {quiz.minutes} phút · thi chính thức {quiz.window}
              {quiz.away && ` (${quiz.away})`}
            </span>
          </div>
          {quiz.about && <p className="whitespace-pre-line">{quiz.about}</p>}
          {quiz.state !== 'closed' && (
            <div className="flex flex-wrap gap-3">
              {quiz.state === 'open' && (quiz.left > 0 || quiz.isUnderWay) && (
                <Form
                  intent="start"
                  fields={{ unitId, quizId: quiz.quizId, official: 'on' }}
                  className="contents"
                >
                  <Button>
                    {quiz.isUnderWay
                      ? 'Làm tiếp bài thi'
                      : `Thi chính thức (còn ${quiz.left} lượt)`}
                  </Button>
                </Form>
              )}
              <Form intent="start" fields={{ unitId, quizId: quiz.quizId }} className="contents">
                <Button look="plain">Thi thử</Button>
              </Form>
            </div>
          )}
          {quiz.attempts.length > 0 && (
            <ul className="divide-base-300 divide-y text-sm">
              {quiz.attempts.map((attempt) => (
                <li key={attempt.attemptId} className="flex flex-wrap justify-between gap-2 py-2">
                  <Link className="link" to={`/me/quizzes/${attempt.attemptId}`}>
                    {attempt.official ? 'Thi chính thức' : 'Thi thử'}
                    {attempt.doneOn && `, ngày ${attempt.doneOn}`}
                  </Link>
                  <span className="tabular-nums">
                    {attempt.score === null ? 'Đang làm' : `${attempt.score}/${quiz.paperSize} câu`}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Section>
      ))}
    </Page>
  )
}
