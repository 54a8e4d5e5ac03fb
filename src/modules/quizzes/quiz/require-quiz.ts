import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import { quizState } from './quiz-state.ts'

/** A quiz, locked until commit. */
export async function requireQuiz(
  ctx: Context,
  { unitId, quizId }: { unitId: number; quizId: number },
) {
  const found = await ctx.db
    .selectFrom('quizzes.quiz as quiz')
    .where('quiz.unitId', '=', unitId)
    .where('quiz.id', '=', quizId)
    .selectAll('quiz')
    .select(quizState(ctx).as('state'))
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw new NotFound('Không có cuộc thi này.')
  return found
}
