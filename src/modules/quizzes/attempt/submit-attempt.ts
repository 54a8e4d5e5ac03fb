import { sql } from 'kysely'
import { z } from 'zod'
import { ownMemberId } from '#members'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { takeQuizzes } from '../permissions.ts'
import { graceSeconds } from './start-attempt.ts'

const numbers = z
  .union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))])
  .transform((given) => (Array.isArray(given) ? given : [given]).map(Number))
  .pipe(z.array(z.number().int().positive()))

/**
 * Hands in a paper: the numbers of the chosen answers. The server marks it. Handed in again, it answers what the first time gave; after
 * the time no answer counts. A question is right when exactly its right answers were chosen.
 */
export const submitAttempt = command({
  name: 'quizzes.submit-attempt',
  summary: 'Nộp bài thi tìm hiểu',
  allow: takeQuizzes,
  // Without a script a radio button needs a name of its own for each question: one-1, one-2 ….
  input: z.looseObject({ unitId: id, attemptId: id, chosen: numbers.default([]) }),
  async run(ctx, { unitId, attemptId, chosen: several, ...rest }) {
    const single = Object.entries(rest).flatMap(([name, value]) =>
      /^one-\d+$/.test(name) && /^\d+$/.test(String(value)) ? [Number(value)] : [],
    )
    const chosen = [...several, ...single]
    const memberId = await ownMemberId(ctx, unitId)
    const { rows } = await sql<{ score: number | null; late: boolean }>`
      select score, now() > until_at + make_interval(secs => ${graceSeconds}) as late from quizzes.attempt
      where unit_id = ${unitId} and id = ${attemptId} and member_id = ${memberId} for update`.execute(
      ctx.db,
    )
    const [attempt] = rows
    if (!attempt) throw new NotFound('Không có lượt thi này.')
    if (attempt.score !== null) return { score: attempt.score, late: false }
    const counted = attempt.late ? [] : chosen
    await sql`
      update quizzes.paper_question as paper
      set chosen_ids = marked.chosen, is_right = marked.chosen = marked.rights
      from (select position, array(select unnest(answer_ids) intersect select unnest(${counted}::bigint[]) order by 1) as chosen,
          array(select answer.id from quizzes.answer where answer.unit_id = ${unitId} and answer.question_id = asked.question_id
            and is_right order by 1) as rights
        from quizzes.paper_question as asked where unit_id = ${unitId} and attempt_id = ${attemptId}) as marked
      where paper.unit_id = ${unitId} and paper.attempt_id = ${attemptId} and paper.position = marked.position`.execute(
      ctx.db,
    )
    const done = await sql<{ score: number }>`
      update quizzes.attempt set finished_at = least(now(), until_at + make_interval(secs => ${graceSeconds})), done_on = ${ctx.today},
        score = (select count(*) from quizzes.paper_question as paper
          where paper.unit_id = attempt.unit_id and paper.attempt_id = attempt.id and is_right)
      where unit_id = ${unitId} and id = ${attemptId} returning score`.execute(ctx.db)
    return { score: done.rows[0]?.score ?? 0, late: attempt.late }
  },
})
