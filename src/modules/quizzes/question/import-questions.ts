import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Invalid } from '#platform/errors.ts'
import { id, paragraph, secret } from '#platform/fields.ts'
import { keepQuizzes } from '../permissions.ts'
import { requireQuiz } from '../quiz/require-quiz.ts'
import { readGift } from './gift.ts'
import { writeQuestions } from './write-questions.ts'

/** Questions in GIFT, from a file or pasted: all of them or none, each fault with its line. */
export const importQuestions = command({
  name: 'quizzes.import-questions',
  summary: 'Nhập câu hỏi từ tệp GIFT',
  allow: keepQuizzes,
  input: z.object({
    unitId: id,
    quizId: id,
    text: secret(paragraph('Nội dung', 500_000)),
    file: z.instanceof(File).optional(),
  }),
  async run(ctx, { unitId, quizId, text, file }) {
    await requireQuiz(ctx, { unitId, quizId })
    const given = file ? new TextDecoder().decode(await file.arrayBuffer()) : text
    const field = file ? 'file' : 'text'
    const { questions, faults } = readGift(given.normalize('NFC'))
    if (faults.length > 0)
      throw new Invalid({
        [field]: faults.slice(0, 20).map(({ line, message }) => `Dòng ${line}: ${message}`),
      })
    if (questions.length === 0) throw new Invalid({ [field]: ['Không thấy câu hỏi nào'] })
    await writeQuestions(ctx, { unitId, quizId }, questions)
    return { count: questions.length }
  },
})
