import { sql } from 'kysely'
import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readVote } from '../permissions.ts'
import { findVote } from './find-vote.ts'

/** Everything that the minutes of the count print; only of a final vote. */
export const findMinutes = query({
  name: 'ballots.find-minutes',
  summary: 'Biên bản kiểm phiếu',
  allow: readVote,
  input: z.object({ unitId: id, voteId: id }),
  async run(ctx, input) {
    const vote = await findVote(ctx, input)
    if (!vote.outcome) throw new Refused('Biên bản chỉ có khi đã kiểm phiếu xong.')
    return { ...vote, outcome: vote.outcome, ...(await lettersOf(ctx, input.unitId)) }
  },
})
export type Minutes = Awaited<ReturnType<typeof findMinutes>>

async function lettersOf(ctx: Context, unitId: number) {
  const { rows } = await sql<{ unitName: string; place: string; upperName: string | null }>`
    select own.name as unit_name, own.place, (select above.name from organization.unit_parent as up
      join organization.unit_name as above on above.unit_id = up.parent_id and above.valid @> ${ctx.today}::date
      where up.unit_id = ${unitId} and up.valid @> ${ctx.today}::date) as upper_name
    from organization.unit_name as own where own.unit_id = ${unitId} and own.valid @> ${ctx.today}::date`.execute(
    ctx.db,
  )
  return rows[0] ?? { unitName: '', place: '', upperName: null }
}
