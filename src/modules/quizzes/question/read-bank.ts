import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import type { QuestionKind } from '../labels.ts'
import { keepQuizzes } from '../permissions.ts'
import { quizState } from '../quiz/quiz-state.ts'

/** The questions with their key. Each reading is logged, and whoever has read takes the quiz only for trial. */
export const readBank = query({
  name: 'quizzes.read-bank',
  summary: 'Xem ngân hàng câu hỏi và đáp án',
  allow: keepQuizzes,
  sensitive: true,
  input: z.object({ unitId: id, quizId: id }),
  async run(ctx, { unitId, quizId }) {
    const found = await ctx.db
      .selectFrom('quizzes.quiz as quiz')
      .where('quiz.unitId', '=', unitId)
      .where('quiz.id', '=', quizId)
      .select((row) => [
        'quiz.name',
        'quiz.paperSize',
        quizState(ctx).as('state'),
        jsonArrayFrom(
          row
            .selectFrom('quizzes.question as question')
            .whereRef('question.unitId', '=', 'quiz.unitId')
            .whereRef('question.quizId', '=', 'quiz.id')
            .where('question.removedOn', 'is', null)
            .orderBy('question.id')
            .select((inner) => [
              'question.id as questionId',
              sql<QuestionKind>`question.kind`.as('kind'),
              'question.words',
              'question.explanation',
              jsonArrayFrom(
                inner
                  .selectFrom('quizzes.answer as answer')
                  .whereRef('answer.unitId', '=', 'question.unitId')
                  .whereRef('answer.questionId', '=', 'question.id')
                  .orderBy('answer.id')
                  .select(['answer.words', 'answer.isRight']),
              ).as('answers'),
            ]),
        ).as('questions'),
      ])
      .executeTakeFirst()
    if (!found) throw new NotFound('Không có cuộc thi này.')
    return found
  },
})
