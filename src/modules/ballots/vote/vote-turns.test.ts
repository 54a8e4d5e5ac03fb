import { expect } from 'vitest'
import { endMembership } from '#members'
import { writePdf } from '#platform/documents/write-pdf.ts'
import { writeWord } from '#platform/documents/write-word.ts'
import { givenActor, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import '#app/reactions.ts'
import { castBallot } from '../box/cast-ballot.ts'
import { gateOf } from '../box/gate.ts'
import { givePaper } from '../elector/give-paper.ts'
import { listRoll } from '../elector/list-roll.ts'
import { strikeElector } from '../elector/strike-elector.ts'
import { takePaper } from '../elector/take-paper.ts'
import { givenBallotsCast, givenPaperTaken, givenVote, givenVoteCounted } from '../given-vote.ts'
import { castOpenBallot, recordOpenBallot } from '../open-ballot/cast-open-ballot.ts'
import { refuseUnfitting } from '../paper-sheet/enter-papers.ts'
import { cancelVote } from './cancel-vote.ts'
import { changeVote } from './change-vote.ts'
import { closeBox } from './close-box.ts'
import { extendVote } from './extend-vote.ts'
import { findMinutes } from './find-minutes.ts'
import { findMyVote } from './find-my-vote.ts'
import { findVote } from './find-vote.ts'
import { listMyVotes } from './list-my-votes.ts'
import { minutesDocument } from './minutes-document.ts'
import { openBox } from './open-box.ts'
import { openVote } from './open-vote.ts'
import { startSecondRound } from './start-second-round.ts'
import { startVote } from './start-vote.ts'
import { voteCancelled, voteCounted } from './vote-announcements.ts'
import { votesFor } from './vote-result.ts'

test('two who tie go into a second round, which the first knows', async ({ ctx }) => {
  const world = await givenVote(ctx, { size: 4, share: '1/3', seats: 1 })
  const { vote, chair, unitId } = world
  await givenVoteCounted(world, [[1], [1], [2], [2]])
  const first = await findVote(chair, vote)
  expect(first.choices.map(({ outcome }) => outcome)).toEqual(['tied', 'tied', 'failed'])

  const { voteId } = await startSecondRound(chair, vote)
  const second = await findVote(chair, { unitId, voteId })
  expect(second.choices.map(({ name }) => name)).toEqual(['An', 'Bình'])
  expect(second).toMatchObject({ state: 'draft', seats: 1, firstRoundId: vote.voteId })
  expect(second.title).toContain('(vòng 2)')
  expect(second.roll.electors).toBe(4)
  await expect(startSecondRound(chair, vote)).rejects.toThrow('đã có vòng hai')
})

test('without a quorum nothing is decided', async ({ ctx }) => {
  const world = await givenVote(ctx, { size: 6 })
  const { vote, chair } = world
  await givenVoteCounted(world, [[1], [1], [1]])
  const found = await findVote(chair, vote)
  expect(found.quorumMet).toBe(false)
  expect(found.choices.every(({ outcome }) => outcome === 'failed')).toBe(true)
})

test('who leaves after the roll was frozen stays on it, and is struck off only before taking a paper', async ({
  ctx,
}) => {
  const world = await givenVote(ctx, { size: 3 })
  const { vote, chair, electors, tellers, unitId } = world
  await openVote(chair, vote)
  const [gone, going] = electors
  if (!gone || !going) throw new Error('no electors')
  for (const { memberId } of [gone, going]) {
    const { notes } = await endMembership(chair, {
      unitId,
      memberId,
      leftOn: '15/01/2026',
      leftHow: 'resigned',
    })
    expect(notes.join()).toContain('danh sách cử tri')
  }
  await givenPaperTaken(world, going)
  const { rows } = await listRoll(tellers[0], vote)
  const idOf = (name: string) => rows.find(({ fullName }) => fullName === name)?.electorId ?? 0
  expect(rows.filter(({ hasLeft }) => hasLeft)).toHaveLength(2)
  const reason = 'Quyết định 12 ngày 15/01'
  await expect(
    strikeElector(chair, { ...vote, electorId: idOf('Trần Văn 2'), reason }),
  ).rejects.toThrow('đã nhận phiếu không gạch tên')
  await strikeElector(chair, { ...vote, electorId: idOf('Trần Văn 1'), reason })
  await expect(givePaper(tellers[0], { ...vote, electorId: idOf('Trần Văn 1') })).rejects.toThrow(
    'gạch tên',
  )
  await expect(givenPaperTaken(world, gone)).rejects.toThrow('không có trong danh sách')
  expect((await findVote(chair, vote)).roll.electors).toBe(2)
  expect((await listMyVotes(gone.who, {})).votes).toEqual([])
})

test('a lost answer can be asked for again, another paper cannot', async ({ ctx }) => {
  const world = await givenVote(ctx, { size: 1 })
  const { vote, chair, electors } = world
  await openVote(chair, vote)
  const [elector] = electors
  if (!elector) throw new Error('no elector')
  const blinded = Buffer.concat([Buffer.alloc(1), Buffer.alloc(255, 9)]).toString('base64')
  const first = await takePaper(elector.who, { ...vote, blinded })
  expect(await takePaper(elector.who, { ...vote, blinded })).toEqual(first)
  await expect(givenPaperTaken(world, elector)).rejects.toThrow('Mỗi người chỉ có một phiếu')
})

test('nobody who is not on the roll takes a paper, and nobody but tellers opens the box', async ({
  ctx,
}) => {
  const world = await givenVote(ctx, { size: 2 })
  const { vote, chair, electors, unitId } = world
  await openVote(chair, vote)
  const stranger = acting(ctx, await givenActor(ctx.db, unitId, 'member'))
  await expect(takePaper(stranger, { ...vote, blinded: 'AAAA' })).rejects.toThrow('cử tri')
  await expect(openBox(chair, vote)).rejects.toThrow('ban kiểm phiếu')
  await expect(openBox(electors[0]?.who ?? ctx, vote)).rejects.toThrow('ban kiểm phiếu')
  await expect(findVote(electors[0]?.who ?? ctx, vote)).rejects.toThrow('Không có')
  await expect(findMyVote(stranger, vote)).rejects.toThrow('cử tri')
  const inspector = acting(ctx, await givenActor(ctx.db, unitId, 'inspector'))
  await expect(openBox(inspector, vote)).rejects.toThrow('Chưa ai nhận phiếu')
})

test('while the box is open nothing of what is in it is told', async ({ ctx }) => {
  const world = await givenVote(ctx, { size: 2 })
  await givenBallotsCast(world, [[2], [2]])
  const found = await findVote(world.tellers[0], world.vote)
  expect(found).toMatchObject({ inBox: 2, outcome: null, quorumMet: null, phoneCollected: null })
  expect(found.choices.every(({ yes, outcome }) => yes === null && outcome === null)).toBe(true)
  const mine = await findMyVote(world.electors[0]?.who ?? ctx, world.vote)
  expect(mine.receipts).toEqual([])
})

test('a cancelled vote leaves no ballot, and tells whoever had it started', async ({ ctx }) => {
  const told: unknown[] = []
  voteCancelled.answeredBy(async (_, said) => void told.push(said))
  const reference = { referenceKind: 'reviews.round', referenceId: 7 }
  const world = await givenVote(ctx, { size: 2, ...reference })
  const { vote, chair, nobody } = world
  const [paper] = await givenBallotsCast(world, [[1], null])
  await cancelVote(chair, { ...vote, reason: 'Nhầm danh sách' })
  expect(await ctx.db.selectFrom('ballots.box').selectAll().execute()).toEqual([])
  await expect(castBallot(nobody, { ...vote, ...paper, chosen: [1] } as never)).rejects.toThrow()
  expect(told).toContainEqual({
    ...vote,
    reference: { kind: 'reviews.round', id: 7 },
    reason: 'Nhầm danh sách',
  })
})

test('whoever had a vote started is told its outcome with its own numbers, and reads it', async ({
  ctx,
}) => {
  const told: { voteId: number; choices: readonly { subjectId: number | null }[] }[] = []
  voteCounted.answeredBy(async (_, said) => void told.push(said))
  const world = await givenVote(ctx, {
    size: 3,
    referenceKind: 'awards.proposal',
    referenceId: 9,
    choices: [
      { name: 'An', subjectId: 71 },
      { name: 'Bình', subjectId: 72 },
    ],
  })
  const { unitId, voteId, chair, vote } = world
  await expect(
    changeVote(chair, {
      ...vote,
      title: 'Khác',
      method: 'choose',
      choices: 'An\nBình',
      electorate: 'members',
    }),
  ).rejects.toThrow('lập từ một việc khác')
  await givenVoteCounted(world, [[1], [1], [2]])
  const said = told.find((one) => one.voteId === voteId)
  expect(said?.choices).toMatchObject([
    { subjectId: 71, yes: 2, outcome: 'passed' },
    { subjectId: 72, yes: 1, outcome: 'failed' },
  ])
  const inside = { ...chair, entered: [{ unitId, branch: false, ancestorIds: [] }] }
  const [found] = await votesFor(inside, unitId, { kind: 'awards.proposal', ids: [9] })
  expect(found).toMatchObject({ voteId, state: 'final', quorumMet: true, collected: 3 })
})

test('an open vote keeps who said what, and can be changed until it is closed', async ({ ctx }) => {
  const world = await givenVote(ctx, {
    size: 3,
    secrecy: 'open',
    method: 'yes_no',
    choices: [{ name: 'Nâng mức đóng góp' }],
  })
  const { vote, chair, electors, tellers } = world
  await openVote(chair, vote)
  const [one, other, third] = electors
  if (!one || !other || !third) throw new Error('no electors')
  await castOpenBallot(one.who, { ...vote, refused: [1] })
  await castOpenBallot(one.who, { ...vote, 'answer-1': 'yes' })
  await castOpenBallot(other.who, { ...vote, chosen: [1] })
  const { rows } = await listRoll(tellers[0], vote)
  const raised = rows.find(({ fullName }) => fullName === 'Trần Văn 3')?.electorId ?? 0
  await recordOpenBallot(tellers[0], { ...vote, electorId: raised, refused: [1] })
  await closeBox(tellers[0], vote)
  const found = await findVote(chair, vote)
  expect(found.choices[0]).toMatchObject({ yes: 2, no: 1, outcome: 'passed' })
  expect(found).toMatchObject({ state: 'final', phoneHanded: 3, rollCount: 3 })
  await expect(castOpenBallot(one.who, { ...vote, chosen: [1] })).rejects.toThrow('Đã có kết quả')
})

test('hours are extended with a reason and never cut', async ({ ctx }) => {
  const world = await givenVote(ctx, { size: 2 })
  const { vote, chair, tellers } = world
  await openVote(chair, vote)
  for (const one of world.electors) await givenPaperTaken(world, one)
  await openBox(tellers[0], { ...vote, closesOn: '31/12/2099', closesTime: '16:30' })
  const later = { ...vote, closesOn: '31/12/2099', reason: 'Mất điện buổi sáng' }
  await expect(extendVote(chair, { ...later, closesTime: '16:00' })).rejects.toThrow()
  await extendVote(chair, { ...later, closesTime: '17:00' })
  expect(await findVote(chair, vote)).toMatchObject({ extendedBecause: 'Mất điện buổi sáng' })
})

test('the minutes say the numbers and the conclusion, as Word and PDF, and name no voter', async ({
  ctx,
}) => {
  const world = await givenVote(ctx)
  await givenVoteCounted(world, [[1], [1], [1], [2], []])
  const vote = await findMinutes(world.chair, world.vote)
  const document = minutesDocument(vote)
  const text = JSON.stringify(document)
  expect(text).toContain('BIÊN BẢN KIỂM PHIẾU')
  expect(text).toContain('["1","An","3","60,0%","Đạt"]')
  expect(text).toContain('đạt (từ 3 phiếu): An.')
  expect(text).toContain('["– Phiếu trắng","1","0","1"]')
  expect(text).not.toContain('Trần Văn')
  expect((await writePdf(document)).subarray(0, 4).toString()).toBe('%PDF')
  expect((await writeWord(document)).subarray(0, 2).toString()).toBe('PK')
})

test('a candidate does not count the ballots, and a vote without anybody to count does not begin', async ({
  ctx,
}) => {
  const unitId = await givenUnit(ctx.db)
  const world = await givenVote(ctx, { size: 2, unitId, tellerIds: [] })
  await expect(openVote(world.chair, world.vote)).rejects.toThrow('ban kiểm phiếu')
  const [one] = world.electors
  await expect(
    startVote(world.chair, {
      unitId,
      title: 'Bầu tổ trưởng',
      method: 'choose',
      choices: [{ name: 'Trần Văn 1', personId: one?.personId }],
      electorate: 'members',
      tellerIds: [one?.personId ?? 0],
    }),
  ).rejects.toThrow('có tên trên phiếu')
})

test('a flood is held up, and the next second lets people through again', () => {
  let now = 0
  const gate = gateOf(() => now, 10, 2)
  gate()
  gate()
  expect(gate).toThrow('đang đông')
  now = 1000
  gate()
})

test('what cannot stand on so many papers is sent back', () => {
  const paper = { method: 'choose', mostMarks: 2, size: 2 } as const
  expect(() => refuseUnfitting(paper, { valid: 3, yes: [4, 0], no: [] })).toThrow('hợp lệ')
  expect(() => refuseUnfitting(paper, { valid: 3, yes: [1, 1], no: [] })).toThrow('phiếu trắng')
  expect(() => refuseUnfitting(paper, { valid: -1, yes: [0, 0], no: [] })).toThrow()
  const one = { ...paper, mostMarks: 1 }
  expect(() => refuseUnfitting(one, { valid: 3, yes: [3, 2], no: [] })).toThrow('5 lượt chọn')
  refuseUnfitting(paper, { valid: 3, yes: [3, 2], no: [] })
})
