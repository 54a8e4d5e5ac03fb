import { sql } from 'kysely'
import { ownMember } from '#members'
import type { Context } from '#platform/context.ts'
import { quizState } from '../quiz/quiz-state.ts'

/** Quizzes that are open and that the asker has not yet taken. */
export function quizzesWaitingForMember(ctx: Context, unitId: number) {
  return ctx.db
    .selectFrom('quizzes.quiz as quiz')
    .where('quiz.unitId', '=', unitId)
    .where(quizState(ctx), '=', 'open')
    .where(
      sql<boolean>`not exists (select from quizzes.attempt where attempt.unit_id = quiz.unit_id and attempt.quiz_id = quiz.id
        and official and finished_at is not null and attempt.member_id = ${ownMember(ctx, unitId)})`,
    )
    .select(sql<string>`'own-quizzes'`.as('what'))
    .select(sql<number>`count(*)`.as('count'))
    .select(sql<string | null>`min(quiz.closes_on)`.as('day'))
}
