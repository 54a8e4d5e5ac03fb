import { sql } from 'kysely'
import { z } from 'zod'
import { ownMemberId } from '#members'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { id, ticked } from '#platform/fields.ts'
import { takeQuizzes } from '../permissions.ts'
import { quizState } from '../quiz/quiz-state.ts'

/** How many seconds a paper may be late: the way from the telephone. */
export const graceSeconds = 60

/**
 * Draws a paper for the asker: so many questions of the bank in chance order, their answers too. While one of the kind is open it
 * is given again, so pressing twice makes one attempt; one whose time ran out is closed with no point.
 */
export const startAttempt = command({
  name: 'quizzes.start-attempt',
  summary: 'Bắt đầu một lượt thi tìm hiểu',
  allow: takeQuizzes,
  input: z.object({ unitId: id, quizId: id, official: ticked }),
  async run(ctx, { unitId, quizId, official }) {
    const memberId = await ownMemberId(ctx, unitId)
    // Two telephones of one person wait for each other here.
    await sql`select from members.member where unit_id = ${unitId} and id = ${memberId} for update`.execute(
      ctx.db,
    )
    const quiz = await ctx.db
      .selectFrom('quizzes.quiz as quiz')
      .where('quiz.unitId', '=', unitId)
      .where('quiz.id', '=', quizId)
      .where('quiz.publishedOn', 'is not', null)
      .select(['quiz.paperSize', 'quiz.minutes', 'quiz.attemptsAllowed'])
      .select(quizState(ctx).as('state'))
      .executeTakeFirst()
    if (!quiz) throw new NotFound('Không có cuộc thi này.')
    const key = { unitId, quizId, memberId, official }
    const open = await openAttempt(ctx, key)
    if (open) return { attemptId: open }
    if (quiz.state === 'closed') throw new Refused('Cuộc thi đã kết thúc.')
    if (official) await requireOfficial(ctx, key, quiz)
    const { id: attemptId } = await ctx.db
      .insertInto('quizzes.attempt')
      .values({ ...key, untilAt: sql`now() + make_interval(mins => ${quiz.minutes}::int)` })
      .returning('id')
      .executeTakeFirstOrThrow()
    await sql`
      insert into quizzes.paper_question (unit_id, attempt_id, position, question_id, answer_ids)
      select ${unitId}, ${attemptId}, row_number() over (), drawn.id,
        (select array_agg(answer.id order by case when drawn.kind = 'truth' then answer.id::float8 else random() end)
          from quizzes.answer where answer.unit_id = ${unitId} and answer.question_id = drawn.id)
      from (select id, kind from quizzes.question
        where unit_id = ${unitId} and quiz_id = ${quizId} and removed_on is null order by random() limit ${quiz.paperSize}) as drawn`.execute(
      ctx.db,
    )
    return { attemptId }
  },
})

type Key = { unitId: number; quizId: number; memberId: number; official: boolean }

async function openAttempt(ctx: Context, { unitId, quizId, memberId, official }: Key) {
  const { rows } = await sql<{ id: number; late: boolean }>`
    select id, now() > until_at + make_interval(secs => ${graceSeconds}) as late from quizzes.attempt
    where unit_id = ${unitId} and quiz_id = ${quizId} and member_id = ${memberId} and official = ${official} and finished_at is null`.execute(
    ctx.db,
  )
  const [open] = rows
  if (!open) return null
  if (!open.late) return open.id
  await sql`update quizzes.attempt set finished_at = until_at, done_on = (until_at at time zone 'Asia/Ho_Chi_Minh')::date, score = 0
    where unit_id = ${unitId} and id = ${open.id}`.execute(ctx.db)
  return null
}

async function requireOfficial(
  ctx: Context,
  { unitId, quizId, memberId }: Key,
  { state, attemptsAllowed }: { state: string; attemptsAllowed: number },
): Promise<void> {
  if (state !== 'open') throw new Refused('Chưa đến ngày thi chính thức; hãy thi thử trước.')
  const { rows } = await sql<{ taken: number; knowsKey: boolean }>`
    select (select count(*)::int from quizzes.attempt where unit_id = ${unitId} and quiz_id = ${quizId}
        and member_id = ${memberId} and official) as taken,
      exists (select from platform.audit_line where unit_id = ${unitId} and account_id = ${ctx.actor?.accountId ?? 0}
        and name in ('quizzes.read-bank', 'quizzes.add-question', 'quizzes.import-questions')
        and input ->> 'quizId' = ${String(quizId)}) as knows_key`.execute(ctx.db)
  const [{ taken, knowsKey } = { taken: 0, knowsKey: false }] = rows
  if (knowsKey)
    throw new Refused('Bạn đã soạn hoặc đã xem đáp án của cuộc thi này nên chỉ thi thử được.')
  if (taken >= attemptsAllowed)
    throw new Refused(`Bạn đã thi đủ ${attemptsAllowed} lượt; lượt cao điểm nhất được tính.`)
}
