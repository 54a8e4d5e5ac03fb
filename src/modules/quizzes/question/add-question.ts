import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Invalid } from '#platform/errors.ts'
import { choice, id, line, paragraph, secret } from '#platform/fields.ts'
import { keepQuizzes } from '../permissions.ts'
import { requireQuiz } from '../quiz/require-quiz.ts'
import { faultOf, type Question } from './gift.ts'
import { writeQuestions } from './write-questions.ts'

/** One question, typed: a line for each answer, the right ones begin with an asterisk. */
export const addQuestion = command({
  name: 'quizzes.add-question',
  summary: 'Thêm một câu hỏi vào ngân hàng',
  allow: keepQuizzes,
  input: z.object({
    unitId: id,
    quizId: id,
    kind: choice('Loại câu hỏi', ['single', 'multiple', 'truth']),
    words: secret(line('Câu hỏi', 1000)),
    /** 'Đúng' or 'Sai' for true or false. */
    answers: secret(paragraph('Các câu trả lời', 4000)),
    explanation: secret(paragraph('Giải thích', 2000)),
  }),
  async run(ctx, { unitId, quizId, kind, words, answers, explanation }) {
    await requireQuiz(ctx, { unitId, quizId })
    const question: Question = { kind, words, explanation, answers: readAnswers(kind, answers) }
    const rights = question.answers.filter(({ isRight }) => isRight).length
    const wrong =
      faultOf(question.answers) ??
      (kind === 'single' && rights > 1 ? 'Loại câu này chỉ có một câu trả lời đúng.' : undefined)
    if (wrong) throw new Invalid({ answers: [wrong] })
    await writeQuestions(ctx, { unitId, quizId }, [question])
    return {}
  },
})

function readAnswers(kind: Question['kind'], typed: string): Question['answers'] {
  if (kind === 'truth') {
    const said = typed.replace(/^\*/, '').trim().toLocaleLowerCase('vi')
    if (said !== 'đúng' && said !== 'sai')
      throw new Invalid({ answers: ['Với câu đúng hay sai, hãy ghi một chữ: Đúng hoặc Sai'] })
    return ['Đúng', 'Sai'].map((words) => ({
      words,
      isRight: words.toLocaleLowerCase('vi') === said,
    }))
  }
  return typed
    .split('\n')
    .map((each) => each.trim())
    .filter(Boolean)
    .map((each) => ({ words: each.replace(/^\*\s*/, ''), isRight: each.startsWith('*') }))
}
