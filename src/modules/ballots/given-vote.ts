import type { Context } from '#platform/context.ts'
import { unseal } from '#platform/secret-box.ts'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { acting } from '#testing/test.ts'
import { castBallot } from './box/cast-ballot.ts'
import { takePaper } from './elector/take-paper.ts'
import { blindFast, type Filled } from './given-paper.ts'
import { closeBox } from './vote/close-box.ts'
import { openBox } from './vote/open-box.ts'
import { openVote } from './vote/open-vote.ts'
import { startVote } from './vote/start-vote.ts'

export type Elector = { who: Context; personId: number; memberId: number }
export type VoteWorld = {
  unitId: number
  voteId: number
  vote: { unitId: number; voteId: number }
  chair: Context
  tellers: [Context, Context]
  electors: Elector[]
  /** Whoever has not signed in. */
  nobody: Context
}

type Given = Partial<Parameters<typeof startVote>[1]> & { size?: number; unitId?: number }

/** A union whose chair has prepared a vote of all members (`size` of them), counted by two others. */
export async function givenVote(
  ctx: Context,
  { size = 5, unitId: known, ...changes }: Given = {},
): Promise<VoteWorld> {
  const unitId = known ?? (await givenUnit(ctx.db))
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const tellers = [
    await givenElector(ctx, unitId, 'Lê Thị Kiểm'),
    await givenElector(ctx, unitId, 'Vũ Văn Phiếu'),
  ]
  const electors: Elector[] = []
  for (let index = 0; index < size; index += 1) {
    electors.push(await givenElector(ctx, unitId, `Trần Văn ${index + 1}`))
  }
  const { voteId } = await startVote(chair, {
    unitId,
    title: 'Bình chọn cá nhân xuất sắc quý I',
    method: 'choose',
    choices: ['An', 'Bình', 'Chi'].map((name) => ({ name })),
    electorate: 'chosen',
    personIds: electors.map(({ personId }) => personId),
    tellerIds: tellers.map(({ personId }) => personId),
    ...changes,
  })
  return {
    unitId,
    voteId,
    vote: { unitId, voteId },
    chair,
    tellers: tellers.map(({ who }) => who) as [Context, Context],
    electors,
    nobody: { ...ctx, actor: null },
  }
}

async function givenElector(ctx: Context, unitId: number, fullName: string): Promise<Elector> {
  const member = await givenMember(ctx.db, unitId, { fullName })
  const actor = { ...(await givenActor(ctx.db, unitId, 'member')), personId: member.personId }
  return { who: acting(ctx, actor), ...member }
}

/** The elector takes a paper with the real blind signature, quickly; `filled` is what the phone then holds. */
export async function givenPaperTaken(
  { vote }: Pick<VoteWorld, 'vote'>,
  elector: Elector,
): Promise<Filled> {
  const key = await elector.who.db
    .selectFrom('ballots.signingKey')
    .where('unitId', '=', vote.unitId)
    .where('voteId', '=', vote.voteId)
    .selectAll()
    .executeTakeFirstOrThrow()
  const blinding = blindFast(
    key.publicKey,
    Buffer.from(unseal(key.privateSealed ?? Buffer.alloc(0)), 'base64'),
  )
  const { blindSignature } = await takePaper(elector.who, { ...vote, blinded: blinding.blinded })
  return blinding.finish(blindSignature)
}

/** Hands out to everybody, opens the box, puts in what each chose (null: keeps the paper). Does not close. */
export async function givenBallotsCast(
  world: VoteWorld,
  choices: readonly (readonly number[] | null)[],
): Promise<Filled[]> {
  const { vote, tellers, electors, chair, nobody } = world
  await openVote(chair, vote)
  const papers: Filled[] = []
  for (const [index] of choices.entries())
    papers.push(await givenPaperTaken(world, electors[index] as Elector))
  await openBox(tellers[0], vote)
  for (const [index, chosen] of choices.entries())
    if (chosen)
      await castBallot(nobody, { ...vote, ...(papers[index] as Filled), chosen: [...chosen] })
  return papers
}

/** A vote from the roll to the count. */
export async function givenVoteCounted(
  world: VoteWorld,
  choices: readonly (readonly number[] | null)[],
): Promise<Filled[]> {
  const papers = await givenBallotsCast(world, choices)
  await closeBox(world.tellers[0], world.vote)
  return papers
}
