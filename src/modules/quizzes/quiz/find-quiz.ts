import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { may } from '#platform/may.ts'
import { query } from '#platform/query.ts'
import { keepQuizzes, readQuizzes } from '../permissions.ts'
import { quizState } from './quiz-state.ts'

/** A quiz without its key: its rules, who took part group by group, and the best attempt of each person. */
export const findQuiz = query({
  name: 'quizzes.find-quiz',
  summary: 'Một cuộc thi tìm hiểu và kết quả',
  allow: readQuizzes,
  input: z.object({ unitId: id, quizId: id }),
  async run(ctx, { unitId, quizId }) {
    const onDay = sql`least(${ctx.today}::date, quiz.closes_on)`
    const found = await ctx.db
      .selectFrom('quizzes.quiz as quiz')
      .where('quiz.unitId', '=', unitId)
      .where('quiz.id', '=', quizId)
      .selectAll('quiz')
      .select((row) => [
        quizState(ctx).as('state'),
        sql<number>`(select count(*)::int from quizzes.question where question.unit_id = quiz.unit_id
          and question.quiz_id = quiz.id and removed_on is null)`.as('bankSize'),
        sql<number>`(select count(*)::int from quizzes.attempt where attempt.unit_id = quiz.unit_id
          and attempt.quiz_id = quiz.id and official and finished_at is not null)`.as('attempts'),
        sql<number>`(select count(*)::int from quizzes.attempt where attempt.unit_id = quiz.unit_id
          and attempt.quiz_id = quiz.id and not official and finished_at is not null)`.as('trials'),
        jsonArrayFrom(
          row
            .selectFrom('quizzes.bestAttempt as best')
            .innerJoin('members.member as member', (join) =>
              join
                .onRef('member.unitId', '=', 'best.unitId')
                .onRef('member.id', '=', 'best.memberId'),
            )
            .whereRef('best.unitId', '=', 'quiz.unitId')
            .whereRef('best.quizId', '=', 'quiz.id')
            .orderBy('best.score', 'desc')
            .orderBy('best.seconds')
            .orderBy('member.sortKey')
            .select(['member.id as memberId', 'member.fullName', 'best.score', 'best.seconds']),
        ).as('persons'),
        jsonArrayFrom(
          row
            .selectFrom('members.member as member')
            .leftJoin('members.groupAssignment as place', (join) =>
              join
                .onRef('place.unitId', '=', 'member.unitId')
                .onRef('place.memberId', '=', 'member.id')
                .on(sql<boolean>`members.covers(place.from_day, place.until_day, ${onDay})`),
            )
            .leftJoin('organization.subunit as subunit', (join) =>
              join
                .onRef('subunit.unitId', '=', 'place.unitId')
                .onRef('subunit.id', '=', 'place.subunitId'),
            )
            .leftJoin('quizzes.bestAttempt as best', (join) =>
              join
                .onRef('best.unitId', '=', 'member.unitId')
                .onRef('best.memberId', '=', 'member.id')
                .onRef('best.quizId', '=', 'quiz.id'),
            )
            .whereRef('member.unitId', '=', 'quiz.unitId')
            .where('member.mergedInto', 'is', null)
            .where(
              sql<boolean>`(best.id is not null or members.is_member_on(member.unit_id, member.id, ${onDay}))`,
            )
            .groupBy('subunit.name')
            .orderBy(sql`count(best.id)::numeric / count(*)`, 'desc')
            .orderBy(sql`avg(best.score)`, (order) => order.desc().nullsLast())
            .select([
              'subunit.name',
              sql<number>`count(*)::int`.as('members'),
              sql<number>`count(best.id)::int`.as('persons'),
              sql<number | null>`round(avg(best.score), 1)::float8`.as('average'),
            ]),
        ).as('groups'),
      ])
      .executeTakeFirst()
    if (!found) throw new NotFound('Không có cuộc thi này.')
    return { ...found, mayKeep: may(ctx, unitId, keepQuizzes) }
  },
})
