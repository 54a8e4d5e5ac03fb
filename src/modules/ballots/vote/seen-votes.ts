import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { standingOf } from '#platform/operation.ts'

const officers = ['chair', 'deputy', 'committee', 'inspector'] as const

/** Officers see every vote of their union; everybody else those for which he or she counts. For a query that names the vote `vote`. */
export function seenVotes(ctx: Context): RawBuilder<boolean> {
  const { roles } = standingOf(ctx)
  if (officers.some((role) => roles.includes(role))) return sql<boolean>`true`
  return sql<boolean>`exists (select from ballots.teller where teller.unit_id = vote.unit_id and teller.vote_id = vote.id
    and teller.person_id = ${ctx.actor?.personId ?? 0})`
}

/** Whether the asker counts this vote, as one of its committee or as an inspector. */
export function countsIt(ctx: Context): RawBuilder<boolean> {
  if (standingOf(ctx).roles.includes('inspector')) return sql<boolean>`true`
  return sql<boolean>`exists (select from ballots.teller where teller.unit_id = vote.unit_id and teller.vote_id = vote.id
    and teller.person_id = ${ctx.actor?.personId ?? 0})`
}
