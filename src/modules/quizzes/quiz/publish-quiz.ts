import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { keepQuizzes } from '../permissions.ts'
import { requireQuiz } from './require-quiz.ts'

/** From now on members see it and may try; the bank has to hold a paper at least. */
export const publishQuiz = command({
  name: 'quizzes.publish-quiz',
  summary: 'Công bố một cuộc thi tìm hiểu',
  allow: keepQuizzes,
  input: z.object({ unitId: id, quizId: id }),
  async run(ctx, { unitId, quizId }) {
    const quiz = await requireQuiz(ctx, { unitId, quizId })
    if (quiz.publishedOn) return {}
    if (quiz.closesOn < ctx.today)
      throw new Refused('Ngày kết thúc đã qua; hãy sửa ngày trước khi công bố.')
    const { count } = await ctx.db
      .selectFrom('quizzes.question')
      .where('unitId', '=', unitId)
      .where('quizId', '=', quizId)
      .where('removedOn', 'is', null)
      .select(sql<number>`count(*)`.as('count'))
      .executeTakeFirstOrThrow()
    if (count < quiz.paperSize)
      throw new Refused(
        `Ngân hàng mới có ${count} câu, mỗi đề cần ${quiz.paperSize} câu. Hãy thêm câu hỏi hoặc giảm số câu một đề.`,
      )
    await ctx.db
      .updateTable('quizzes.quiz')
      .set({ publishedOn: ctx.today })
      .where('unitId', '=', unitId)
      .where('id', '=', quizId)
      .execute()
    return {}
  },
})
