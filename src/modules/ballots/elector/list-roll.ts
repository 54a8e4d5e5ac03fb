import { sql } from 'kysely'
import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { listInput, pageOf, searchPattern } from '#platform/list.ts'
import { may } from '#platform/may.ts'
import { query } from '#platform/query.ts'
import type { VoteState } from '../labels.ts'
import { manageVotes, readVote } from '../permissions.ts'
import { countsIt, seenVotes } from '../vote/seen-votes.ts'

/**
 * The electoral roll, for each elector to check and for the committee to hand out by. Who has taken which paper is told to those
 * who see the vote; the other electors see names.
 */
export const listRoll = query({
  name: 'ballots.list-roll',
  summary: 'Danh sách cử tri của một cuộc bỏ phiếu',
  allow: readVote,
  input: z.object({
    unitId: id,
    voteId: id,
    took: z.enum(['phone', 'paper', 'none', 'left', '']).default('').catch(''),
    ...listInput(['name']),
  }),
  async run(ctx, { unitId, voteId, took, ...list }) {
    const vote = await ctx.db
      .selectFrom('ballots.vote as vote')
      .where('vote.unitId', '=', unitId)
      .where('vote.id', '=', voteId)
      .select([
        'vote.title',
        'vote.secret',
        sql<VoteState>`vote.state`.as('state'),
        seenVotes(ctx).as('sees'),
        countsIt(ctx).as('mayCount'),
        sql<boolean>`vote.opened_on is not null and exists (select from ballots.elector where elector.unit_id = vote.unit_id
          and elector.vote_id = vote.id and elector.person_id = ${ctx.actor?.personId ?? 0})`.as(
          'isElector',
        ),
      ])
      .executeTakeFirst()
    if (!vote || !(vote.sees || vote.isElector)) throw new NotFound('Không có cuộc bỏ phiếu này.')
    const left = sql<boolean>`elector.member_id is not null
      and not members.is_member_on(elector.unit_id, elector.member_id, ${ctx.today}::date)`
    const shown = <Value>(value: ReturnType<typeof sql<Value>>) =>
      vote.sees ? value : sql<Value>`null`
    let rows = ctx.db
      .selectFrom('ballots.elector as elector')
      .where('elector.unitId', '=', unitId)
      .where('elector.voteId', '=', voteId)
      .select([
        'elector.id as electorId',
        'elector.fullName',
        'elector.struckBecause',
        shown(sql<'phone' | 'paper' | null>`elector.took`).as('took'),
        shown(left).as('hasLeft'),
        shown(
          sql<boolean>`exists (select from ballots.open_ballot as spoken
            where spoken.unit_id = elector.unit_id and spoken.elector_id = elector.id)`,
        ).as('hasSpoken'),
      ])
    if (list.q)
      rows = rows.where(
        sql<boolean>`platform.search_key(elector.full_name) like ${searchPattern(list.q)}`,
      )
    if (vote.sees && took === 'none') rows = rows.where('elector.took', 'is', null)
    else if (vote.sees && took === 'left') rows = rows.where(left)
    else if (vote.sees && took) rows = rows.where('elector.took', '=', took)
    const listed = await pageOf(rows, list, { name: 'elector.sort_key' }, 'elector.id')
    return { ...listed, vote, mayManage: may(ctx, unitId, manageVotes) }
  },
})
