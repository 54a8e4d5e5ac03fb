import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { manageVotes } from '../permissions.ts'
import { lockVote } from '../vote/lock-vote.ts'

/** Puts somebody of the union on the counting committee of a vote. Who stands for election does not count. */
export const appointTeller = command({
  name: 'ballots.appoint-teller',
  summary: 'Cử một người vào ban kiểm phiếu',
  allow: manageVotes,
  input: z.object({ unitId: id, voteId: id, personId: id }),
  async run(ctx, { unitId, voteId, personId }) {
    await lockVote(ctx, { unitId, voteId }, ['draft', 'handing_out', 'casting', 'counting'])
    await appointTellers(ctx, { unitId, voteId }, [personId])
    return {}
  },
})

export async function appointTellers(
  ctx: Context,
  { unitId, voteId }: { unitId: number; voteId: number },
  personIds: readonly number[],
): Promise<void> {
  if (personIds.length === 0) return
  const { rows } = await sql<{ personId: number; name: string; stands: boolean }>`
    select known.person_id, known.name, exists (select from ballots.choice as choice where choice.unit_id = ${unitId}
      and choice.vote_id = ${voteId} and choice.person_id = known.person_id) as stands
    from identity.people_of_unit(${unitId}, ${ctx.today}) as known where known.person_id = any(${[...personIds]})`.execute(
    ctx.db,
  )
  const candidate = rows.find(({ stands }) => stands)
  if (candidate)
    throw new Refused(`${candidate.name} có tên trên phiếu nên không vào ban kiểm phiếu được.`)
  if (rows.length < new Set(personIds).size)
    throw new Refused('Ban kiểm phiếu có người không thuộc đơn vị này hôm nay.')
  await ctx.db
    .insertInto('ballots.teller')
    .values(rows.map(({ personId, name }) => ({ unitId, voteId, personId, fullName: name })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
