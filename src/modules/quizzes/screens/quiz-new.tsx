import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { openQuiz } from '../quiz/open-quiz.ts'
import type { Route } from './+types/quiz-new.ts'
import { QuizFields } from './quiz-fields.tsx'

export const loader = pageLoader(async () => null, { isFor: [openQuiz] })

export const action = formAction({
  open: {
    command: openQuiz,
    done: 'Đã lập cuộc thi. Hãy thêm câu hỏi rồi công bố.',
    next: ({ quizId }: { quizId: number }, { unitId }) => `/units/${unitId}/quizzes/${quizId}/bank`,
  },
})

export default function QuizNew({ params }: Route.ComponentProps) {
  return (
    <Page
      title="Lập cuộc thi tìm hiểu"
      crumbs={[{ to: `/units/${params.unitId}/quizzes`, label: 'Thi tìm hiểu' }]}
      lead="Để cùng học một luật, một nghị quyết. Ai soạn câu hỏi thì chỉ thi thử, vì đã biết đáp án."
    >
      <Section>
        <Form intent="open">
          <QuizFields />
          <Button className="self-start">Lập cuộc thi</Button>
        </Form>
      </Section>
    </Page>
  )
}
