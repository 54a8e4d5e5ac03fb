import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { ownMember } from '#members'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import type { QuestionKind } from '../labels.ts'
import { takeQuizzes } from '../permissions.ts'

/**
 * The asker's own paper. What is right and why is told after it was handed in: of a trial at once, of an official one when the quiz is
 * over. Before, the key does not leave the database.
 */
export const findPaper = query({
  name: 'quizzes.find-paper',
  summary: 'Bài thi tìm hiểu của tôi',
  allow: takeQuizzes,
  input: z.object({ unitId: id, attemptId: id }),
  async run(ctx, { unitId, attemptId }) {
    const told = sql<boolean>`(attempt.finished_at is not null and (not attempt.official or quiz.closes_on < ${ctx.today}::date or quiz.ended_because <> ''))`
    const found = await ctx.db
      .selectFrom('quizzes.attempt as attempt')
      .innerJoin('quizzes.quiz as quiz', (join) =>
        join.onRef('quiz.unitId', '=', 'attempt.unitId').onRef('quiz.id', '=', 'attempt.quizId'),
      )
      .where('attempt.unitId', '=', unitId)
      .where('attempt.id', '=', attemptId)
      .where(sql<boolean>`attempt.member_id = ${ownMember(ctx, unitId)}`)
      .select((row) => [
        'attempt.id as attemptId',
        'quiz.id as quizId',
        'quiz.name',
        'quiz.minutes',
        'quiz.paperSize',
        'attempt.official',
        'attempt.untilAt',
        'attempt.score',
        told.as('isTold'),
        sql<number>`greatest(0, extract(epoch from attempt.until_at - now()))::int`.as(
          'secondsLeft',
        ),
        jsonArrayFrom(
          row
            .selectFrom('quizzes.paperQuestion as paper')
            .innerJoin('quizzes.question as question', (join) =>
              join
                .onRef('question.unitId', '=', 'paper.unitId')
                .onRef('question.id', '=', 'paper.questionId'),
            )
            .whereRef('paper.unitId', '=', 'attempt.unitId')
            .whereRef('paper.attemptId', '=', 'attempt.id')
            .orderBy('paper.position')
            .select((inner) => [
              'paper.position',
              sql<QuestionKind>`question.kind`.as('kind'),
              'question.words',
              sql<boolean | null>`case when ${told} then paper.is_right end`.as('isRight'),
              sql<string>`case when ${told} then question.explanation else '' end`.as(
                'explanation',
              ),
              jsonArrayFrom(
                inner
                  .selectFrom('quizzes.answer as answer')
                  .whereRef('answer.unitId', '=', 'paper.unitId')
                  .whereRef('answer.questionId', '=', 'paper.questionId')
                  .orderBy(sql`array_position(paper.answer_ids, answer.id)`)
                  .select([
                    'answer.id as answerId',
                    'answer.words',
                    sql<boolean>`answer.id = any(paper.chosen_ids)`.as('isChosen'),
                    sql<boolean | null>`case when ${told} then answer.is_right end`.as('isRight'),
                  ]),
              ).as('answers'),
            ]),
        ).as('questions'),
      ])
      .executeTakeFirst()
    if (!found) throw new NotFound('Không có lượt thi này.')
    return found
  },
})
