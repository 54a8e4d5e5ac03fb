import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import type { Method } from '../labels.ts'
import { countVotes } from '../permissions.ts'
import { requireTeller } from '../teller/require-teller.ts'

/** The ballot paper of a vote, for whoever counts it. */
export const listChoices = query({
  name: 'ballots.list-choices',
  summary: 'Các mục trên phiếu',
  allow: countVotes,
  input: z.object({ unitId: id, voteId: id }),
  async run(ctx, { unitId, voteId }) {
    await requireTeller(ctx, { unitId, voteId })
    const choices = await ctx.db
      .selectFrom('ballots.choice as choice')
      .innerJoin('ballots.vote as vote', (join) =>
        join.onRef('vote.unitId', '=', 'choice.unitId').onRef('vote.id', '=', 'choice.voteId'),
      )
      .where('choice.unitId', '=', unitId)
      .where('choice.voteId', '=', voteId)
      .orderBy('choice.position')
      .select(['choice.position', 'choice.name', 'choice.note', 'vote.mostMarks'])
      .select(sql<Method>`vote.method`.as('method'))
      .execute()
    return {
      method: choices[0]?.method ?? 'choose',
      mostMarks: choices[0]?.mostMarks ?? 1,
      choices,
    }
  },
})
