import type { Context } from '#platform/context.ts'
import { importQuestions, openQuiz, publishQuiz, startAttempt } from '#quizzes'

/** A published quiz of two questions, and the member's trial of it. @param who chairs the union and is a member there. */
export async function givenQuiz(who: Context, unitId: number) {
  const { quizId } = await openQuiz(who, {
    unitId,
    name: 'Tìm hiểu Luật Công đoàn',
    paperSize: 2,
    minutes: 10,
    opensOn: '01/02/2026',
    closesOn: '28/02/2026',
    attemptsAllowed: 2,
  })
  const text = 'Một cộng một? {=2 ~3}\n\nHai là số chẵn. {T}'
  await importQuestions(who, { unitId, quizId, text })
  await publishQuiz(who, { unitId, quizId })
  const { attemptId } = await startAttempt(who, { unitId, quizId })
  return { quizId, attemptId }
}
