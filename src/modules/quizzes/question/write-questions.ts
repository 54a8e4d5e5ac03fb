import type { Context } from '#platform/context.ts'
import type { Question } from './gift.ts'

/** Writes questions with their answers into the bank of a quiz. */
export async function writeQuestions(
  ctx: Context,
  { unitId, quizId }: { unitId: number; quizId: number },
  questions: readonly Question[],
): Promise<void> {
  for (const { answers, ...question } of questions) {
    const { id: questionId } = await ctx.db
      .insertInto('quizzes.question')
      .values({ unitId, quizId, ...question })
      .returning('id')
      .executeTakeFirstOrThrow()
    await ctx.db
      .insertInto('quizzes.answer')
      .values(answers.map((answer) => ({ unitId, questionId, ...answer })))
      .execute()
  }
}
