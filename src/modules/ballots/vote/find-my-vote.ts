import { sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { requireElector } from '../elector/require-elector.ts'
import type { Base, Method, Outcome, VoteState } from '../labels.ts'

/**
 * A vote as an elector sees it: the paper, what he or she has taken, in an open vote what he or she said, and once the count is
 * final the result with the receipts of all counted ballots.
 */
export const findMyVote = query({
  name: 'ballots.find-my-vote',
  summary: 'Một cuộc bỏ phiếu mà tôi là cử tri',
  allow: 'account',
  input: z.object({ unitId: id, voteId: id }),
  async run(ctx, { unitId, voteId }) {
    const { electorId } = await requireElector(ctx, { unitId, voteId })
    const found = await ctx.db
      .selectFrom('ballots.vote as vote')
      .where('vote.unitId', '=', unitId)
      .where('vote.id', '=', voteId)
      .select((row) => [
        'vote.id as voteId',
        ...(['vote.title', 'vote.question', 'vote.secret', 'vote.mostMarks'] as const),
        ...(['vote.seats', 'vote.closesAt', 'vote.extendedBecause'] as const),
        ...(['vote.cancelledBecause', 'vote.ruleDocument', 'vote.finalOn'] as const),
        ...(['vote.shareNumerator', 'vote.shareDenominator', 'vote.strictly'] as const),
        ...(['vote.rollCount', 'vote.phoneHanded', 'vote.paperHanded'] as const),
        ...(['vote.phoneCollected', 'vote.paperCollected'] as const),
        ...(['vote.blankCount', 'vote.spoiledCount', 'vote.quorumMet'] as const),
        sql<VoteState>`vote.state`.as('state'),
        sql<Method>`vote.method`.as('method'),
        sql<Base>`vote.base`.as('base'),
        sql<string | null>`(select encode(public_key, 'base64') from ballots.signing_key as key
          where key.unit_id = vote.unit_id and key.vote_id = vote.id)`.as('publicKey'),
        jsonArrayFrom(
          row
            .selectFrom('ballots.choice as choice')
            .whereRef('choice.unitId', '=', 'vote.unitId')
            .whereRef('choice.voteId', '=', 'vote.id')
            .orderBy('choice.position')
            .select(['choice.position', 'choice.name', 'choice.note'])
            .select(['choice.yesCount as yes', 'choice.noCount as no'])
            .select(sql<Outcome | null>`choice.outcome`.as('outcome')),
        ).as('choices'),
        jsonObjectFrom(
          row
            .selectFrom('ballots.elector as elector')
            .whereRef('elector.unitId', '=', 'vote.unitId')
            .where('elector.id', '=', electorId)
            .select(['elector.fullName', 'elector.personId'])
            .select(sql<'phone' | 'paper' | null>`elector.took`.as('took')),
        ).as('me'),
        jsonObjectFrom(
          row
            .selectFrom('ballots.openBallot as mine')
            .whereRef('mine.unitId', '=', 'vote.unitId')
            .where('mine.electorId', '=', electorId)
            .select(['mine.chosen', 'mine.refused', 'mine.byTellerName']),
        ).as('said'),
        sql<string[]>`coalesce((select array_agg(code order by code) from ballots.receipt
          where receipt.unit_id = vote.unit_id and receipt.vote_id = vote.id and vote.state = 'final'), '{}')`.as(
          'receipts',
        ),
        sql<string>`(select name from organization.unit_name where unit_id = vote.unit_id and upper_inf(valid))`.as(
          'unitName',
        ),
      ])
      .executeTakeFirstOrThrow()
    return found
  },
})
