import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { type Tally, tally } from '../ballot/tally.ts'
import { outcomeOf, type Rule, type VoteOutcome } from './outcome-of.ts'
import { voteCounted } from './vote-announcements.ts'

type Vote = { unitId: number; voteId: number }
type Counts = {
  rollCount: number
  phoneHanded: number
  paperHanded: number
  phoneCollected: number
  paperCollected: number
  blankCount: number
  spoiledCount: number
}

/** Adds phone, open and paper ballots up, decides by the vote's rule, keeps the numbers for good and tells whoever waits. */
export async function finishCount(ctx: Context, vote: Vote): Promise<void> {
  const { unitId, voteId } = vote
  const found = await ctx.db
    .selectFrom('ballots.vote')
    .where('unitId', '=', unitId)
    .where('id', '=', voteId)
    .selectAll()
    .executeTakeFirstOrThrow()
  const choices = await ctx.db
    .selectFrom('ballots.choice')
    .where('unitId', '=', unitId)
    .where('voteId', '=', voteId)
    .orderBy('position')
    .select(['position', 'name', 'personId', 'subjectId'])
    .execute()
  const { counts, added } = await addUp(ctx, vote, found.secret, choices.length)
  const collected = counts.phoneCollected + counts.paperCollected
  const outcome = outcomeOf(found as Rule, {
    rollCount: counts.rollCount,
    handed: counts.phoneHanded + counts.paperHanded,
    collected,
    valid: collected - counts.blankCount - counts.spoiledCount,
    choices: choices.map(({ position }, index) => ({ position, yes: Number(added.yes[index]) })),
  })
  await keep(ctx, vote, counts, outcome, added)
  await voteCounted.announce(ctx, {
    ...vote,
    reference: found.referenceKind
      ? { kind: found.referenceKind, id: Number(found.referenceId) }
      : null,
    quorumMet: outcome.quorumMet,
    choices: choices.map((choice, index) => ({
      ...choice,
      yes: Number(added.yes[index]),
      no: Number(added.no[index]),
      outcome: outcome.choices[index]?.outcome ?? 'failed',
    })),
  })
}

async function addUp(ctx: Context, { unitId, voteId }: Vote, isSecret: boolean, size: number) {
  const of = sql`unit_id = ${unitId} and vote_id = ${voteId}`
  const { rows } = await sql<{
    roll: number
    phone: number
    paper: number
    sheet: { collected: number; blank: number; spoiled: number } | null
    tallies: { position: number; yesCount: number; noCount: number }[]
    ballots: { chosen: number[]; refused: number[] }[]
  }>`select count(*) filter (where struck_because = '') as roll, count(*) filter (where took = 'phone') as phone,
      count(*) filter (where took = 'paper') as paper,
      (select to_jsonb(sheet) from ballots.paper_sheet as sheet where ${of}) as sheet,
      (select coalesce(jsonb_agg(jsonb_build_object('position', position, 'yesCount', yes_count, 'noCount', no_count)), '[]')
        from ballots.paper_tally where ${of}) as tallies,
      (select coalesce(jsonb_agg(jsonb_build_object('chosen', chosen, 'refused', refused)), '[]')
        from ${isSecret ? sql`ballots.ballot` : sql`ballots.open_ballot`} where ${of}) as ballots
    from ballots.elector where ${of}`.execute(ctx.db)
  const [found] = rows
  if (!found) throw new Error('a vote without a roll was counted')
  const electronic = tally(size, found.ballots)
  const onPaper = (position: number, which: 'yesCount' | 'noCount') =>
    found.tallies.find((one) => one.position === position)?.[which] ?? 0
  const { sheet } = found
  const counts: Counts = {
    rollCount: found.roll,
    phoneHanded: isSecret ? found.phone : found.ballots.length,
    paperHanded: found.paper,
    phoneCollected: found.ballots.length,
    paperCollected: sheet?.collected ?? 0,
    blankCount: electronic.blank + (sheet?.blank ?? 0),
    spoiledCount: sheet?.spoiled ?? 0,
  }
  const added: Tally = {
    blank: counts.blankCount,
    yes: electronic.yes.map((yes, index) => yes + onPaper(index + 1, 'yesCount')),
    no: electronic.no.map((no, index) => no + onPaper(index + 1, 'noCount')),
  }
  return { counts, added }
}

async function keep(
  ctx: Context,
  { unitId, voteId }: Vote,
  counts: Counts,
  outcome: VoteOutcome,
  added: Tally,
): Promise<void> {
  await ctx.db
    .updateTable('ballots.vote')
    .set({
      ...counts,
      quorumMet: outcome.quorumMet,
      state: 'final',
      finalOn: ctx.today,
      finalAt: sql<Date>`now()`,
    })
    .where('unitId', '=', unitId)
    .where('id', '=', voteId)
    .execute()
  const rows = outcome.choices.map(({ position, outcome }, index) => ({
    position,
    outcome,
    yes: added.yes[index],
    no: added.no[index],
  }))
  await sql`update ballots.choice as choice set yes_count = counted.yes, no_count = counted.no, outcome = counted.outcome
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as counted(position smallint, yes int, no int, outcome text)
    where choice.unit_id = ${unitId} and choice.vote_id = ${voteId} and choice.position = counted.position`.execute(
    ctx.db,
  )
}
