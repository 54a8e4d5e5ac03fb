import { sql } from 'kysely'
import {
  importQuestions,
  openQuiz,
  publishQuiz,
  startAttempt,
  submitAttempt,
} from '../../../src/modules/quizzes/index.ts'
import { quizBank, quizFact } from '../quizzes.ts'
import { found, type Loading, type Step } from './loading.ts'

/** Union D's quiz, and some of its members who have taken it. */
export function quizSteps(): Step[] {
  return [{ on: quizFact.on, rank: 93, run: holdQuiz }]
}

async function holdQuiz({ ctx: today, units }: Loading): Promise<void> {
  const { unitSlug, on, ...rules } = quizFact
  const unitId = found(units, unitSlug)
  const ctx = { ...today, today: on }
  const { quizId } = await openQuiz(ctx, { unitId, ...rules })
  await importQuestions(ctx, { unitId, quizId, text: quizBank })
  await publishQuiz(ctx, { unitId, quizId })
  const { rows } = await sql<{ personId: number }>`
    select person_id from members.member
    where unit_id = ${unitId} and merged_into is null and members.is_member_on(unit_id, id, '2026-10-20') order by id limit 14`.execute(
    ctx.db,
  )
  for (const [serial, { personId }] of rows.entries()) {
    if (!ctx.actor) throw new Error('the loader acts as somebody')
    // The loader has written the questions; here it takes the place of one who has not.
    const actor = { ...ctx.actor, accountId: 0, personId }
    const who = { ...ctx, actor, today: '2026-10-20' }
    const { attemptId } = await startAttempt(who, { unitId, quizId, official: true })
    const answers = await sql<{ id: number; position: number; isRight: boolean }>`
      select answer.id, paper.position, answer.is_right from quizzes.paper_question as paper
      join quizzes.answer on answer.unit_id = paper.unit_id and answer.question_id = paper.question_id
      where paper.unit_id = ${unitId} and paper.attempt_id = ${attemptId}`.execute(ctx.db)
    const knows = 2 + (serial % 4)
    const chosen = answers.rows
      .filter(({ position, isRight }) => (position <= knows ? isRight : !isRight))
      .map(({ id }) => id)
    await submitAttempt(who, { unitId, attemptId, chosen })
  }
}
