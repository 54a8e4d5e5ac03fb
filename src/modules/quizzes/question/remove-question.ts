import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { keepQuizzes } from '../permissions.ts'
import { requireQuiz } from '../quiz/require-quiz.ts'

/** Out of the bank: on no new paper. Papers that have it keep it. A published quiz keeps enough for a paper. */
export const removeQuestion = command({
  name: 'quizzes.remove-question',
  summary: 'Bỏ một câu hỏi khỏi ngân hàng',
  allow: keepQuizzes,
  input: z.object({ unitId: id, quizId: id, questionId: id }),
  async run(ctx, { unitId, quizId, questionId }) {
    const quiz = await requireQuiz(ctx, { unitId, quizId })
    const left = await ctx.db
      .selectFrom('quizzes.question')
      .where('unitId', '=', unitId)
      .where('quizId', '=', quizId)
      .where('removedOn', 'is', null)
      .select('id')
      .execute()
    if (!left.some((question) => question.id === questionId))
      throw new NotFound('Không có câu hỏi này.')
    if (quiz.publishedOn && left.length <= quiz.paperSize)
      throw new Refused('Cuộc thi đã công bố; ngân hàng phải còn đủ câu cho một đề.')
    await ctx.db
      .updateTable('quizzes.question')
      .set({ removedOn: ctx.today })
      .where('unitId', '=', unitId)
      .where('id', '=', questionId)
      .execute()
    return {}
  },
})
