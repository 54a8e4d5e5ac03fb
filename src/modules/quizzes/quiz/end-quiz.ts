import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { id, line } from '#platform/fields.ts'
import { keepQuizzes } from '../permissions.ts'
import { requireQuiz } from './require-quiz.ts'

/** Ends a quiz before its time, and says why. What was taken stays. */
export const endQuiz = command({
  name: 'quizzes.end-quiz',
  summary: 'Dừng một cuộc thi tìm hiểu',
  allow: keepQuizzes,
  input: z.object({ unitId: id, quizId: id, reason: line('Lý do', 300) }),
  async run(ctx, { unitId, quizId, reason }) {
    const { state } = await requireQuiz(ctx, { unitId, quizId })
    if (state === 'draft' || state === 'closed')
      throw new Refused('Chỉ dừng được cuộc thi đã công bố và chưa kết thúc.')
    await ctx.db
      .updateTable('quizzes.quiz')
      .set({ endedBecause: reason })
      .where('unitId', '=', unitId)
      .where('id', '=', quizId)
      .execute()
    return {}
  },
})
