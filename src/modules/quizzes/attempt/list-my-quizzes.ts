import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { ownMember } from '#members'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { takeQuizzes } from '../permissions.ts'
import { quizState } from '../quiz/quiz-state.ts'

/** Published quizzes with the asker's own attempts, those that can be taken first. */
export const listMyQuizzes = query({
  name: 'quizzes.list-my-quizzes',
  summary: 'Các cuộc thi tìm hiểu của tôi',
  allow: takeQuizzes,
  input: z.object({ unitId: id }),
  run(ctx, { unitId }) {
    return ctx.db
      .selectFrom('quizzes.quiz as quiz')
      .where('quiz.unitId', '=', unitId)
      .where('quiz.publishedOn', 'is not', null)
      .orderBy('quiz.closesOn', 'desc')
      .orderBy('quiz.id', 'desc')
      .limit(30)
      .select((row) => [
        'quiz.id as quizId',
        'quiz.name',
        'quiz.about',
        'quiz.paperSize',
        'quiz.minutes',
        'quiz.opensOn',
        'quiz.closesOn',
        'quiz.attemptsAllowed',
        quizState(ctx).as('state'),
        jsonArrayFrom(
          row
            .selectFrom('quizzes.attempt as attempt')
            .whereRef('attempt.unitId', '=', 'quiz.unitId')
            .whereRef('attempt.quizId', '=', 'quiz.id')
            .where(sql<boolean>`attempt.member_id = ${ownMember(ctx, unitId)}`)
            .orderBy('attempt.id', 'desc')
            .select([
              'attempt.id as attemptId',
              'attempt.official',
              'attempt.score',
              'attempt.doneOn',
            ]),
        ).as('attempts'),
      ])
      .execute()
  },
})
