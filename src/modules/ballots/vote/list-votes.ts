import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { listInput, pageOf, searchPattern } from '#platform/list.ts'
import { may } from '#platform/may.ts'
import { query } from '#platform/query.ts'
import type { VoteState } from '../labels.ts'
import { manageVotes, readVotes } from '../permissions.ts'

/** The votes of a union with how many took part; `state`: open ones, final ones, cancelled ones. */
export const listVotes = query({
  name: 'ballots.list-votes',
  summary: 'Các cuộc bỏ phiếu của đơn vị',
  allow: readVotes,
  input: z.object({
    unitId: id,
    state: z.enum(['open', 'final', 'cancelled', '']).default('').catch(''),
    secrecy: z.enum(['secret', 'open', '']).default('').catch(''),
    ...listInput(['-started', 'title']),
  }),
  async run(ctx, { unitId, state, secrecy, ...list }) {
    let votes = ctx.db
      .selectFrom('ballots.vote as vote')
      .where('vote.unitId', '=', unitId)
      .select([
        'vote.id as voteId',
        'vote.title',
        'vote.secret',
        'vote.startedOn',
        'vote.finalOn',
        sql<VoteState>`vote.state`.as('state'),
        'vote.quorumMet',
        sql<number>`(select count(*) from ballots.elector where elector.unit_id = vote.unit_id and elector.vote_id = vote.id
          and struck_because = '')`.as('electors'),
        sql<number | null>`vote.phone_collected + vote.paper_collected`.as('collected'),
      ])
    if (state === 'open') votes = votes.where('vote.state', 'not in', ['final', 'cancelled'])
    else if (state) votes = votes.where('vote.state', '=', state)
    if (secrecy) votes = votes.where('vote.secret', '=', secrecy === 'secret')
    if (list.q)
      votes = votes.where(
        sql<boolean>`platform.search_key(vote.title) like ${searchPattern(list.q)}`,
      )
    const columns = { started: 'vote.started_on', title: 'vote.title' }
    const listed = await pageOf(votes, list, columns, 'vote.id')
    return { ...listed, mayManage: may(ctx, unitId, manageVotes) }
  },
})
