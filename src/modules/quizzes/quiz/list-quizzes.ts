import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { listInput, pageOf, searchPattern } from '#platform/list.ts'
import { may } from '#platform/may.ts'
import { query } from '#platform/query.ts'
import { keepQuizzes, readQuizzes } from '../permissions.ts'
import { quizState } from './quiz-state.ts'

/** Quizzes with how many took part, persons and attempts apart. */
export const listQuizzes = query({
  name: 'quizzes.list-quizzes',
  summary: 'Các cuộc thi tìm hiểu',
  allow: readQuizzes,
  input: z.object({
    unitId: id,
    ...listInput(['day', 'name']),
    sort: z.enum(['day', '-day', 'name', '-name']).default('-day').catch('-day'),
  }),
  async run(ctx, { unitId, page, size, sort, q }) {
    const official = sql`from quizzes.attempt where attempt.unit_id = quiz.unit_id and attempt.quiz_id = quiz.id
      and official and finished_at is not null`
    let rows = ctx.db
      .selectFrom('quizzes.quiz as quiz')
      .where('quiz.unitId', '=', unitId)
      .select([
        'quiz.id as quizId',
        'quiz.name',
        'quiz.opensOn',
        'quiz.closesOn',
        quizState(ctx).as('state'),
        sql<number>`(select count(distinct member_id) ${official})::int`.as('persons'),
        sql<number>`(select count(*) ${official})::int`.as('attempts'),
      ])
    if (q) rows = rows.where(sql<boolean>`platform.search_key(quiz.name) like ${searchPattern(q)}`)
    const columns = { day: 'quiz.opens_on', name: 'quiz.name' }
    const list = await pageOf(rows, { page, size, sort, q }, columns, 'quiz.id')
    return { list, mayKeep: may(ctx, unitId, keepQuizzes) }
  },
})
