import { expect } from 'vitest'
import { invariants } from '#app/invariants.ts'
import type { Context } from '#platform/context.ts'
import { proveInvariants } from '#platform/invariant.ts'
import { test } from '#testing/test.ts'
import { castBallot } from '../box/cast-ballot.ts'
import { givePaper, takeBackPaper } from '../elector/give-paper.ts'
import { listRoll } from '../elector/list-roll.ts'
import { givenBallotsCast, givenPaperTaken, givenVote, givenVoteCounted } from '../given-vote.ts'
import { confirmPapers } from '../paper-sheet/confirm-papers.ts'
import { enterPapers } from '../paper-sheet/enter-papers.ts'
import { closeBox } from './close-box.ts'
import { findMyVote } from './find-my-vote.ts'
import { findVote } from './find-vote.ts'
import { openBox } from './open-box.ts'
import { openVote } from './open-vote.ts'

async function broken(ctx: Context): Promise<string[]> {
  const findings = await proveInvariants(ctx.db, invariants)
  return findings.flatMap(({ problems }) => problems)
}

test('a council of five votes on phones, and the one whom more than half chose has passed', async ({
  ctx,
}) => {
  const world = await givenVote(ctx)
  const { vote, chair, electors } = world
  await givenVoteCounted(world, [[1], [2], [1], [1], [3]])

  const found = await findVote(chair, vote)
  expect(found.state).toBe('final')
  expect(found.choices.map(({ name, yes, outcome }) => [name, yes, outcome])).toEqual([
    ['An', 3, 'passed'],
    ['Bình', 1, 'failed'],
    ['Chi', 1, 'failed'],
  ])
  expect(found).toMatchObject({ rollCount: 5, phoneHanded: 5, phoneCollected: 5, quorumMet: true })
  const mine = await findMyVote(electors[0]?.who ?? ctx, vote)
  expect(mine.receipts).toHaveLength(5)
  expect(await broken(ctx)).toEqual([])
})

test('the receipt that an elector got stands among the counted ones', async ({ ctx }) => {
  const world = await givenVote(ctx, { size: 3 })
  const { vote, nobody, tellers, electors } = world
  const [paper] = await givenBallotsCast(world, [[1], [2], null])
  const { receipt } = await castBallot(nobody, { ...vote, ...paper, chosen: [1] } as never)
  await closeBox(tellers[1], vote)

  expect((await findMyVote(electors[2]?.who ?? ctx, vote)).receipts).toContain(receipt)
})

test('the same paper put in twice, even with another choice, counts once, as first sent', async ({
  ctx,
}) => {
  const world = await givenVote(ctx, { size: 3 })
  const { vote, nobody, tellers, chair } = world
  const papers = await givenBallotsCast(world, [[1], [1], [1]])
  await Promise.all(papers.map((paper) => castBallot(nobody, { ...vote, ...paper, chosen: [2] })))
  await closeBox(tellers[0], vote)

  const { choices } = await findVote(chair, vote)
  expect(choices.map(({ yes }) => yes)).toEqual([3, 0, 0])
})

test('one of five votes on paper: nobody has two papers, and the sum is one', async ({ ctx }) => {
  const world = await givenVote(ctx)
  const { vote, chair, tellers, electors, nobody } = world
  await openVote(chair, vote)
  const { rows } = await listRoll(tellers[0], vote)
  const [first] = electors
  if (!first) throw new Error('no electors')
  const onPaper = rows.find(({ fullName }) => fullName === 'Trần Văn 1')?.electorId ?? 0
  await givePaper(tellers[0], { ...vote, electorId: onPaper })
  await expect(givenPaperTaken(world, first)).rejects.toThrow('phiếu giấy')

  const papers = []
  for (const elector of electors.slice(1)) papers.push(await givenPaperTaken(world, elector))
  const onPhone = rows.find(({ fullName }) => fullName === 'Trần Văn 2')?.electorId ?? 0
  await expect(givePaper(tellers[0], { ...vote, electorId: onPhone })).rejects.toThrow('một phiếu')
  await expect(takeBackPaper(tellers[0], { ...vote, electorId: onPhone })).rejects.toThrow(
    'một phiếu',
  )

  await openBox(tellers[0], vote)
  for (const paper of papers) await castBallot(nobody, { ...vote, ...paper, chosen: [2] })
  await closeBox(tellers[0], vote)
  expect((await findVote(chair, vote)).state).toBe('counting')

  const sheet = { ...vote, collected: 1, yes: [1, 0, 0] }
  await expect(enterPapers(tellers[0], { ...sheet, collected: 2, yes: [2, 0, 0] })).rejects.toThrow(
    'nhiều hơn số phiếu giấy đã phát',
  )
  await enterPapers(tellers[0], sheet)
  await expect(confirmPapers(tellers[0], vote)).rejects.toThrow('hai người khác nhau')
  await confirmPapers(tellers[1], vote)

  const found = await findVote(chair, vote)
  expect(found.choices.map(({ yes }) => yes)).toEqual([1, 4, 0])
  expect(found).toMatchObject({ phoneCollected: 4, paperCollected: 1 })
  expect(await broken(ctx)).toEqual([])
})

test('before the box opens no ballot goes in, after it closes neither', async ({ ctx }) => {
  const world = await givenVote(ctx, { size: 2 })
  const { vote, chair, tellers, electors, nobody } = world
  await openVote(chair, vote)
  const [one, other] = electors
  if (!one || !other) throw new Error('no electors')
  const paper = await givenPaperTaken(world, one)
  const late = await givenPaperTaken(world, other)
  await expect(castBallot(nobody, { ...vote, ...paper, chosen: [1] })).rejects.toThrow('chưa mở')
  await openBox(tellers[0], vote)
  await castBallot(nobody, { ...vote, ...paper, chosen: [1] })
  await closeBox(tellers[0], vote)
  await expect(castBallot(nobody, { ...vote, ...late, chosen: [1] })).rejects.toThrow('đã đóng')
})
