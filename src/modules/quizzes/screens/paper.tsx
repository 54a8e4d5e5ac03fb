import { NotFound } from '#platform/errors.ts'
import { ownUnitId } from '#platform/own-unit.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { Page, Section } from '#ui/page.tsx'
import { findPaper } from '../attempt/find-paper.ts'
import { submitAttempt } from '../attempt/submit-attempt.ts'
import type { Route } from './+types/paper.ts'

const clock = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

export const loader = pageLoader(async (ctx, asked) => {
  const unitId = ownUnitId(ctx)
  if (!unitId) throw new NotFound()
  const { untilAt, ...paper } = await findPaper(ctx, {
    unitId,
    attemptId: Number(asked.attemptId),
  })
  return { ...paper, unitId, until: clock.format(untilAt) }
})

export const action = formAction({
  submit: {
    command: submitAttempt,
    done: ({ score, late }: { score: number; late: boolean }) =>
      late ? 'Đã quá giờ nên bài nộp không được tính.' : `Đã nộp bài: đúng ${score} câu.`,
  },
})

export default function Paper({ loaderData: paper }: Route.ComponentProps) {
  const isOpen = paper.score === null
  return (
    <Page
      title={paper.name}
      crumbs={[{ to: '/me/quizzes', label: 'Thi tìm hiểu' }]}
      lead={
        isOpen
          ? `${paper.official ? 'Thi chính thức' : 'Thi thử'}: ${paper.paperSize} câu. Nộp bài trước ${paper.until} (còn ${Math.ceil(paper.secondsLeft / 60)} phút khi mở trang này).`
          : `${paper.official ? 'Thi chính thức' : 'Thi thử'}: đúng ${paper.score}/${paper.paperSize} câu.`
      }
    >
      {!isOpen && !paper.isTold && (
        <Notice>Đáp án và giải thích hiện ở đây sau khi cuộc thi kết thúc.</Notice>
      )}
      {isOpen ? (
        <Form intent="submit" fields={{ unitId: paper.unitId }}>
          <Questions questions={paper.questions} isOpen />
          <Button className="self-start">Nộp bài</Button>
        </Form>
      ) : (
        <>
          <Questions questions={paper.questions} isOpen={false} />
          <LinkButton to="/me/quizzes" className="self-start">
            Về danh sách
          </LinkButton>
        </>
      )}
    </Page>
  )
}

type QuestionProps = Route.ComponentProps['loaderData']['questions']

function Questions({ questions, isOpen }: { questions: QuestionProps; isOpen: boolean }) {
  return questions.map((question) => (
    <Section key={question.position}>
      <fieldset className="flex flex-col gap-2" disabled={!isOpen}>
        <legend className="mb-2 font-semibold whitespace-pre-line">
          Câu {question.position}. {question.words}
          {question.kind === 'multiple' && (
            <span className="text-base-content/75 font-normal"> (chọn mọi câu đúng)</span>
          )}
        </legend>
        {question.answers.map((answer) => (
          <div key={answer.answerId} className="flex items-start gap-3">
            <input
              type={question.kind === 'multiple' ? 'checkbox' : 'radio'}
              id={`answer-${answer.answerId}`}
              // Several questions send one list; radio buttons need a name of their own to exclude each other.
              name={question.kind === 'multiple' ? 'chosen[]' : `one-${question.position}`}
              value={answer.answerId}
              defaultChecked={answer.isChosen}
              className={question.kind === 'multiple' ? 'checkbox' : 'radio'}
            />
            <label htmlFor={`answer-${answer.answerId}`} className="grow py-0.5">
              {answer.words} {answer.isRight === true && <Badge tone="success">Đúng</Badge>}
            </label>
          </div>
        ))}
      </fieldset>
      {question.isRight !== null && (
        <p className="flex flex-wrap items-center gap-2">
          <Badge tone={question.isRight ? 'success' : 'error'}>
            {question.isRight ? 'Bạn trả lời đúng' : 'Bạn trả lời chưa đúng'}
          </Badge>
          {question.explanation}
        </p>
      )}
    </Section>
  ))
}
