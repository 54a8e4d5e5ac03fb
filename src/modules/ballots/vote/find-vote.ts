import { sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { may } from '#platform/may.ts'
import { query } from '#platform/query.ts'
import type { Base, Electorate, Method, VoteState } from '../labels.ts'
import { manageVotes, readVote } from '../permissions.ts'
import { countsIt, seenVotes } from './seen-votes.ts'
import { choicesOf, outcomeAgain } from './vote-result.ts'

/**
 * A vote as its officers see it. While ballots come in, `handed` and `inBox` are all there is; what is in the box is told to nobody
 * before the count is final.
 */
export const findVote = query({
  name: 'ballots.find-vote',
  summary: 'Một cuộc bỏ phiếu',
  allow: readVote,
  input: z.object({ unitId: id, voteId: id }),
  async run(ctx, { unitId, voteId }) {
    const found = await ctx.db
      .selectFrom('ballots.vote as vote')
      .where('vote.unitId', '=', unitId)
      .where('vote.id', '=', voteId)
      .where(seenVotes(ctx))
      .selectAll('vote')
      .select((row) => [
        sql<VoteState>`vote.state`.as('state'),
        sql<Method>`vote.method`.as('method'),
        sql<Base>`vote.base`.as('base'),
        sql<Electorate>`vote.electorate`.as('electorate'),
        countsIt(ctx).as('mayCount'),
        jsonArrayFrom(choicesOf(row, 'vote')).as('choices'),
        jsonArrayFrom(
          row
            .selectFrom('ballots.teller as teller')
            .whereRef('teller.unitId', '=', 'vote.unitId')
            .whereRef('teller.voteId', '=', 'vote.id')
            .orderBy('teller.fullName')
            .select(['teller.personId', 'teller.fullName']),
        ).as('tellers'),
        jsonObjectFrom(
          row
            .selectFrom('ballots.elector as elector')
            .whereRef('elector.unitId', '=', 'vote.unitId')
            .whereRef('elector.voteId', '=', 'vote.id')
            .select([
              sql<number>`count(*) filter (where struck_because = '')`.as('electors'),
              sql<number>`count(*) filter (where took = 'phone')`.as('phones'),
              sql<number>`count(*) filter (where took = 'paper')`.as('papers'),
            ]),
        ).as('roll'),
        sql<number>`case when vote.secret
          then (select count(*) from ballots.box where box.unit_id = vote.unit_id and box.vote_id = vote.id)
          else (select count(*) from ballots.open_ballot as spoken where spoken.unit_id = vote.unit_id and spoken.vote_id = vote.id) end`.as(
          'inBox',
        ),
        jsonObjectFrom(
          row
            .selectFrom('ballots.paperSheet as sheet')
            .whereRef('sheet.unitId', '=', 'vote.unitId')
            .whereRef('sheet.voteId', '=', 'vote.id')
            .select(['sheet.collected', 'sheet.blank', 'sheet.spoiled', 'sheet.note'])
            .select(['sheet.enteredByName', 'sheet.confirmedByName'])
            .select(
              sql<boolean>`sheet.entered_by_account_id = ${ctx.actor?.accountId ?? null}::bigint`.as(
                'enteredByMe',
              ),
            ),
        ).as('sheet'),
        jsonArrayFrom(
          row
            .selectFrom('ballots.paperTally as line')
            .whereRef('line.unitId', '=', 'vote.unitId')
            .whereRef('line.voteId', '=', 'vote.id')
            .orderBy('line.position')
            .select(['line.yesCount as yes', 'line.noCount as no']),
        ).as('tallies'),
        sql<
          string | null
        >`(select name from organization.body where body.unit_id = vote.unit_id and body.id = vote.body_id)`.as(
          'bodyName',
        ),
        sql<
          number | null
        >`(select id from ballots.vote as later where later.unit_id = vote.unit_id and later.first_round_id = vote.id
          and later.state <> 'cancelled')`.as('secondRoundId'),
      ])
      .executeTakeFirst()
    if (!found) throw new NotFound('Không có cuộc bỏ phiếu này.')
    const { sheet, tallies, ...vote } = found
    return {
      ...vote,
      roll: vote.roll ?? { electors: 0, phones: 0, papers: 0 },
      // What stands on the papers is for those who count, until it is counted.
      sheet: sheet && (vote.mayCount || vote.state === 'final') ? { ...sheet, tallies } : null,
      outcome: vote.state === 'final' ? outcomeAgain(vote, vote, vote.choices) : null,
      mayManage: may(ctx, unitId, manageVotes),
    }
  },
})
export type FoundVote = Awaited<ReturnType<typeof findVote>>
