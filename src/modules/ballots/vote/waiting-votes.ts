import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'

/** For the page of today: votes that an officer has to take one step further. */
export function waitingVotes(ctx: Context, unitId: number) {
  return ctx.db
    .selectFrom('ballots.vote')
    .where('unitId', '=', unitId)
    .where('state', 'not in', ['final', 'cancelled'])
    .groupBy('state')
    .select([
      sql<string>`'vote-' || replace(state, '_', '-')`.as('what'),
      sql<number>`count(*)`.as('count'),
      sql<string | null>`min(started_on)`.as('day'),
    ])
}

/** For a member's own day: papers to take, ballots to put in. Whether a secret one lies in the box already, nobody knows. */
export function votesWaitingForMember(ctx: Context, unitId: number) {
  return ctx.db
    .selectFrom('ballots.vote as vote')
    .innerJoin('ballots.elector as elector', (join) =>
      join.onRef('elector.unitId', '=', 'vote.unitId').onRef('elector.voteId', '=', 'vote.id'),
    )
    .where('vote.unitId', '=', unitId)
    .where('elector.personId', '=', ctx.actor?.personId ?? 0)
    .where('elector.struckBecause', '=', '')
    .where(sql<boolean>`(vote.state = 'handing_out' and elector.took is null)
      or (vote.state = 'casting' and vote.secret and elector.took = 'phone')
      or (vote.state = 'casting' and not vote.secret and not exists (select from ballots.open_ballot as spoken
        where spoken.unit_id = elector.unit_id and spoken.elector_id = elector.id))`)
    .groupBy('vote.state')
    .select([
      sql<string>`'own-vote-' || replace(vote.state, '_', '-')`.as('what'),
      sql<number>`count(*)`.as('count'),
      sql<string | null>`min(vote.opened_on)`.as('day'),
    ])
}
