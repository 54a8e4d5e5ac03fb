import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { proveInvariants } from '#platform/invariant.ts'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { quizInvariants } from '../invariants.ts'
import { addQuestion } from '../question/add-question.ts'
import { importQuestions } from '../question/import-questions.ts'
import { readBank } from '../question/read-bank.ts'
import { removeQuestion } from '../question/remove-question.ts'
import '../refusals.ts'
import { changeQuiz } from '../quiz/change-quiz.ts'
import { endQuiz } from '../quiz/end-quiz.ts'
import { findQuiz } from '../quiz/find-quiz.ts'
import { openQuiz } from '../quiz/open-quiz.ts'
import { publishQuiz } from '../quiz/publish-quiz.ts'
import { findPaper } from './find-paper.ts'
import { listMyQuizzes } from './list-my-quizzes.ts'
import { startAttempt } from './start-attempt.ts'
import { submitAttempt } from './submit-attempt.ts'
import { quizzesWaitingForMember } from './waiting-quizzes.ts'

const bank = Array.from(
  { length: 8 },
  (_, index) => `Câu số ${index}? {=đúng ${index} ~sai ${index} ~lạc ${index} ####Vì ${index}.}`,
).join('\n\n')

/** A quiz of four questions a paper out of eight, open from 10/01 to 20/01/2026; today is 15/01. */
async function givenQuiz(ctx: Context, { opensOn = '10/01/2026' } = {}) {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const rules = { name: 'Tìm hiểu Luật Công đoàn', paperSize: 4, minutes: 10, attemptsAllowed: 2 }
  const { quizId } = await openQuiz(chair, { unitId, ...rules, opensOn, closesOn: '20/01/2026' })
  await importQuestions(chair, { unitId, quizId, text: bank })
  await publishQuiz(chair, { unitId, quizId })
  const member = async (fullName: string) => {
    const { personId } = await givenMember(ctx.db, unitId, { fullName })
    return acting(ctx, { ...(await givenActor(ctx.db, unitId, 'member')), personId })
  }
  return {
    unitId,
    chair,
    quizId,
    key: { unitId, quizId },
    member,
    rules,
    binh: await member('Trần Thị Bình'),
  }
}

/** Answers so many questions of a paper rightly, the others wrongly. */
async function answer(who: Context, unitId: number, attemptId: number, rights: number) {
  const { questions } = await findPaper(who, { unitId, attemptId })
  const chosen = questions.map(({ answers }, index) => {
    const wanted = index < rights ? 'đúng' : 'sai'
    return answers.find(({ words }) => words.startsWith(wanted))?.answerId ?? 0
  })
  return submitAttempt(who, { unitId, attemptId, chosen })
}

test('a paper is drawn from a larger bank, and its key does not leave the server before it is handed in', async ({
  ctx,
}) => {
  const { unitId, key, binh } = await givenQuiz(ctx)
  const { attemptId } = await startAttempt(binh, { ...key, official: 'on' })
  const before = await findPaper(binh, { unitId, attemptId })
  expect(before.questions).toHaveLength(4)
  expect(new Set(before.questions.map(({ words }) => words)).size).toBe(4)
  const told = before.questions.flatMap(({ isRight, explanation, answers }) => [
    isRight,
    explanation || null,
    ...answers.map((one) => one.isRight),
  ])
  expect(new Set(told)).toEqual(new Set([null]))
  expect(await answer(binh, unitId, attemptId, 3)).toEqual({ score: 3, late: false })
  const after = await findPaper(binh, { unitId, attemptId })
  expect([after.score, after.isTold]).toEqual([3, false])
  expect(
    after.questions.flatMap(({ answers }) => answers.map(({ isRight }) => isRight)),
  ).not.toContain(true)
  const over = await findPaper({ ...binh, today: '2026-01-21' }, { unitId, attemptId })
  expect(over.questions.map(({ isRight }) => isRight)).toEqual([true, true, true, false])
  expect(over.questions[0]?.explanation).toMatch(/^Vì \d\.$/)
})

test('of a trial the answers and reasons are told at once', async ({ ctx }) => {
  const { unitId, key, binh } = await givenQuiz(ctx, { opensOn: '18/01/2026' })
  await expect(startAttempt(binh, { ...key, official: 'on' })).rejects.toThrow(
    'Chưa đến ngày thi chính thức',
  )
  const { attemptId } = await startAttempt(binh, key)
  await answer(binh, unitId, attemptId, 4)
  const { isTold, questions } = await findPaper(binh, { unitId, attemptId })
  expect([isTold, questions.every(({ isRight }) => isRight)]).toEqual([true, true])
})

test('started or handed in twice it is one attempt, and the first answers stay', async ({
  ctx,
}) => {
  const { unitId, key, binh } = await givenQuiz(ctx)
  const both = await Promise.all([1, 2].map(() => startAttempt(binh, { ...key, official: 'on' })))
  expect(both[0]).toEqual(both[1])
  const attemptId = both[0]?.attemptId ?? 0
  expect((await answer(binh, unitId, attemptId, 2)).score).toBe(2)
  expect((await answer(binh, unitId, attemptId, 4)).score).toBe(2)
})

test('the best of the allowed attempts counts, persons and attempts are told apart, groups are ranked', async ({
  ctx,
}) => {
  const { unitId, key, chair, member, binh } = await givenQuiz(ctx)
  const an = await member('Lê Văn An')
  await member('Không Thi')
  const take = async (who: Context, rights: number) => {
    const { attemptId } = await startAttempt(who, { ...key, official: 'on' })
    await answer(who, unitId, attemptId, rights)
  }
  await take(binh, 1)
  await take(binh, 3)
  await take(an, 2)
  await expect(startAttempt(binh, { ...key, official: 'on' })).rejects.toThrow('đã thi đủ 2 lượt')
  const found = await findQuiz(chair, key)
  expect(found).toMatchObject({
    attempts: 3,
    trials: 0,
    groups: [{ members: 3, persons: 2, average: 2.5 }],
  })
  expect(found.persons.map(({ fullName, score }) => [fullName, score])).toEqual([
    ['Trần Thị Bình', 3],
    ['Lê Văn An', 2],
  ])
  const { rows } = await sql<{ persons: number; attempts: number }>`
    select (select count(*)::int from quizzes.figure_persons) as persons, (select count(*)::int from quizzes.figure_attempts) as attempts`.execute(
    ctx.db,
  )
  expect(rows).toEqual([{ persons: 2, attempts: 3 }])
  const [own] = await listMyQuizzes(binh, { unitId })
  expect(own?.attempts.map(({ score }) => score)).toEqual([3, 1])
})

test('after the time no answer counts', async ({ ctx }) => {
  const { unitId, key, binh } = await givenQuiz(ctx)
  const { attemptId } = await startAttempt(binh, { ...key, official: 'on' })
  await sql`update quizzes.attempt set started_at = now() - interval '20 minutes', until_at = now() - interval '2 minutes'`.execute(
    ctx.db,
  )
  expect(await answer(binh, unitId, attemptId, 4)).toEqual({ score: 0, late: true })
  const next = await startAttempt(binh, { ...key, official: 'on' })
  expect(next.attemptId).not.toBe(attemptId)
  await sql`update quizzes.attempt set started_at = now() - interval '20 minutes', until_at = now() - interval '2 minutes' where id = ${next.attemptId}`.execute(
    ctx.db,
  )
  await expect(startAttempt(binh, { ...key, official: 'on' })).rejects.toThrow('đã thi đủ 2 lượt')
})

test('whoever has made or read the key takes the quiz only for trial', async ({ ctx }) => {
  const { unitId, quizId, key, member } = await givenQuiz(ctx)
  const officer = await member('Phạm Thị Ủy Viên')
  const rights = ['committee', 'member'].map((role) => ({
    unitId,
    role: role as 'member',
    subunitId: null,
  }))
  const reader = acting(ctx, { ...(officer.actor as NonNullable<Context['actor']>), rights })
  await readBank(reader, { unitId, quizId })
  await expect(startAttempt(reader, { ...key, official: 'on' })).rejects.toThrow('chỉ thi thử')
  await startAttempt(reader, key)
  await expect(readBank(officer, { unitId, quizId })).rejects.toThrow()
})

test('a paper is its owner’s; answers of other questions do not count', async ({ ctx }) => {
  const { unitId, key, member, binh } = await givenQuiz(ctx)
  const an = await member('Lê Văn An')
  const { attemptId } = await startAttempt(binh, { ...key, official: 'on' })
  await expect(findPaper(an, { unitId, attemptId })).rejects.toThrow('Không có lượt thi này.')
  await expect(submitAttempt(an, { unitId, attemptId, chosen: [] })).rejects.toThrow(
    'Không có lượt thi này.',
  )
  const { rows } = await sql<{ id: number }>`select id from quizzes.answer`.execute(ctx.db)
  // All answers chosen, foreign ones among them: none of the questions is right.
  expect(
    (await submitAttempt(binh, { unitId, attemptId, chosen: rows.map(({ id }) => id) })).score,
  ).toBe(0)
})

test('a quiz is published with a full bank, then its rules stand; it can be ended, not emptied', async ({
  ctx,
}) => {
  const { unitId, key, chair, rules, binh } = await givenQuiz(ctx)
  const window = { opensOn: '10/01/2026', closesOn: '20/01/2026' }
  await expect(changeQuiz(chair, { ...key, ...rules, ...window })).rejects.toThrow(
    'không sửa thể lệ',
  )
  const { quizId } = await openQuiz(chair, { unitId, ...rules, ...window, name: 'Cuộc hai' })
  await expect(publishQuiz(chair, { unitId, quizId })).rejects.toThrow('Ngân hàng mới có 0 câu')
  await expect(
    importQuestions(chair, { unitId, quizId, text: 'A? {=1 ~2}\n\nB? {}' }),
  ).rejects.toMatchObject({
    fields: { text: ['Dòng 3: Câu tự luận không chấm được bằng máy.'] },
  })
  const typed = {
    unitId,
    quizId,
    kind: 'multiple',
    words: 'Chọn?',
    answers: '*một\n*hai\nba',
  } as const
  await addQuestion(chair, typed)
  await expect(addQuestion(chair, typed)).rejects.toThrow('đã có trong ngân hàng')
  await expect(
    addQuestion(chair, { ...typed, kind: 'single', words: 'Khác?' }),
  ).rejects.toMatchObject({ fields: { answers: ['Loại câu này chỉ có một câu trả lời đúng.'] } })
  await expect(
    addQuestion(chair, { ...typed, kind: 'truth', words: 'Khác?' }),
  ).rejects.toMatchObject({ fields: { answers: [expect.stringContaining('Đúng hoặc Sai')] } })
  const { questions } = await readBank(chair, key)
  for (const { questionId } of questions.slice(0, 4))
    await removeQuestion(chair, { ...key, questionId })
  await expect(
    removeQuestion(chair, { ...key, questionId: questions[5]?.questionId ?? 0 }),
  ).rejects.toThrow('đủ câu cho một đề')
  expect((await quizzesWaitingForMember(binh, unitId).execute())[0]?.count).toBe(1)
  await endQuiz(chair, { ...key, reason: 'Đề có lỗi' })
  await expect(startAttempt(binh, key)).rejects.toThrow('Cuộc thi đã kết thúc.')
})

test('each invariant holds, and notices what a hand in the database would change', async ({
  ctx,
}) => {
  const { unitId, key, binh } = await givenQuiz(ctx)
  const { attemptId } = await startAttempt(binh, { ...key, official: 'on' })
  await answer(binh, unitId, attemptId, 3)
  const broken = async () =>
    (await proveInvariants(ctx.db, quizInvariants)).map(({ problems }) => problems.length > 0)
  expect(await broken()).toEqual([false, false, false])
  await sql`update quizzes.attempt set score = 4`.execute(ctx.db)
  expect(await broken()).toEqual([true, false, false])
  await sql`update quizzes.paper_question set question_id = (select question_id from quizzes.paper_question where position = 2) where position = 1`.execute(
    ctx.db,
  )
  expect(await broken()).toEqual([true, true, false])
  await sql`update quizzes.quiz set attempts_allowed = 1`.execute(ctx.db)
  await sql`insert into quizzes.attempt (unit_id, quiz_id, member_id, official, until_at)
    select unit_id, quiz_id, member_id, true, now() + interval '1 hour' from quizzes.attempt`.execute(
    ctx.db,
  )
  expect(await broken()).toEqual([true, true, true])
})
