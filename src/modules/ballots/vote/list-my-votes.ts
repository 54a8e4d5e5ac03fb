import { sql } from 'kysely'
import { z } from 'zod'
import { query } from '#platform/query.ts'
import type { VoteState } from '../labels.ts'

/**
 * On which rolls the asker stands, in any union, also one that he or she has left since; the ones where something can be done first;
 * and for which votes he or she counts.
 */
export const listMyVotes = query({
  name: 'ballots.list-my-votes',
  summary: 'Các cuộc bỏ phiếu của tôi',
  allow: 'account',
  input: z.object({}),
  async run(ctx) {
    const { rows } = await sql<{
      unitId: number
      voteId: number
      title: string
      secret: boolean
      state: VoteState
      took: 'phone' | 'paper' | null
      hasSpoken: boolean
      closesAt: Date | null
      openedOn: string
      finalOn: string | null
      unitName: string
    }>`select * from ballots.votes_of_person(${ctx.actor?.personId ?? 0})
      order by state in ('final', 'cancelled'), opened_on desc, vote_id desc limit 100`.execute(
      ctx.db,
    )
    const counted = await sql<{
      unitId: number
      voteId: number
      title: string
      secret: boolean
      state: VoteState
      startedOn: string
    }>`select * from ballots.votes_counted_by(${ctx.actor?.personId ?? 0})
      order by state in ('final', 'cancelled'), started_on desc, vote_id desc limit 100`.execute(
      ctx.db,
    )
    return { votes: rows, counted: counted.rows }
  },
})
