import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Context } from '#platform/context.ts'
import type { Outcome, VoteState } from '../labels.ts'
import { type Count, outcomeOf, type Rule } from './outcome-of.ts'

export type CountedChoice = {
  position: number
  name: string
  personId: number | null
  subjectId: number | null
  yes: number | null
  no: number | null
  outcome: Outcome | null
}

/**
 * Where the votes for something stand, the latest first, for the module that had them started: within its own query or command,
 * which has asked for the right. Numbers and outcomes are null until the count is final.
 */
export async function votesFor(
  ctx: Context,
  unitId: number,
  reference: { kind: string; ids: readonly number[] },
) {
  return ctx.db
    .selectFrom('ballots.vote as vote')
    .where('vote.unitId', '=', unitId)
    .where('vote.referenceKind', '=', reference.kind)
    .where('vote.referenceId', '=', sql<number>`any(${[...reference.ids]})`)
    .orderBy('vote.id', 'desc')
    .select((row) => [
      'vote.id as voteId',
      'vote.title',
      'vote.referenceId',
      'vote.firstRoundId',
      sql<VoteState>`vote.state`.as('state'),
      'vote.finalOn',
      'vote.quorumMet',
      'vote.rollCount',
      sql<number | null>`vote.phone_collected + vote.paper_collected`.as('collected'),
      jsonArrayFrom(choicesOf(row, 'vote')).as('choices'),
    ])
    .execute()
}

// biome-ignore lint/suspicious/noExplicitAny: an expression builder of whatever tables the outer query has
export function choicesOf(row: any, vote: string) {
  return (row as Context['db'])
    .selectFrom('ballots.choice as choice')
    .where(
      sql<boolean>`choice.unit_id = ${sql.ref(`${vote}.unit_id`)} and choice.vote_id = ${sql.ref(`${vote}.id`)}`,
    )
    .orderBy('choice.position')
    .select([
      'choice.position',
      'choice.name',
      'choice.note',
      'choice.personId',
      'choice.subjectId',
      'choice.yesCount as yes',
      'choice.noCount as no',
      sql<Outcome | null>`choice.outcome`.as('outcome'),
    ])
}

/** The outcome of a final vote once more from its kept numbers: who stands again, how many were needed. */
export function outcomeAgain(
  rule: Rule,
  vote: {
    rollCount: number | null
    phoneHanded: number | null
    paperHanded: number | null
    phoneCollected: number | null
    paperCollected: number | null
    blankCount: number | null
    spoiledCount: number | null
  },
  choices: readonly { position: number; yes: number | null }[],
) {
  const collected = Number(vote.phoneCollected) + Number(vote.paperCollected)
  const count: Count = {
    rollCount: Number(vote.rollCount),
    handed: Number(vote.phoneHanded) + Number(vote.paperHanded),
    collected,
    valid: collected - Number(vote.blankCount) - Number(vote.spoiledCount),
    choices: choices.map(({ position, yes }) => ({ position, yes: Number(yes) })),
  }
  return outcomeOf(rule, count)
}
