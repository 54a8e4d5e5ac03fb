import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { keepQuizzes } from '../permissions.ts'
import { quizFields } from './quiz-fields.ts'
import { requireQuiz } from './require-quiz.ts'

/** What is said of a quiz that is not yet published; afterwards everybody takes the same. */
export const changeQuiz = command({
  name: 'quizzes.change-quiz',
  summary: 'Sửa một cuộc thi tìm hiểu',
  allow: keepQuizzes,
  input: z.object({ unitId: id, quizId: id, ...quizFields }),
  async run(ctx, { unitId, quizId, ...changes }) {
    const { publishedOn } = await requireQuiz(ctx, { unitId, quizId })
    if (publishedOn) throw new Refused('Cuộc thi đã công bố thì không sửa thể lệ được nữa.')
    await ctx.db
      .updateTable('quizzes.quiz')
      .set(changes)
      .where('unitId', '=', unitId)
      .where('id', '=', quizId)
      .execute()
    return {}
  },
})
