import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/fields.ts'
import { keepQuizzes } from '../permissions.ts'
import { quizFields } from './quiz-fields.ts'

/** A quiz that is being written; nobody sees it before it is published. */
export const openQuiz = command({
  name: 'quizzes.open-quiz',
  summary: 'Lập một cuộc thi tìm hiểu',
  allow: keepQuizzes,
  input: z.object({ unitId: id, ...quizFields }),
  async run(ctx, quiz) {
    const { id: quizId } = await ctx.db
      .insertInto('quizzes.quiz')
      .values({ ...quiz, byName: ctx.actor?.name ?? '' })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { quizId }
  },
})
