import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { seal } from '#platform/secret-box.ts'
import { fillRoll } from '../elector/fill-roll.ts'
import type { Electorate } from '../labels.ts'
import { manageVotes } from '../permissions.ts'
import { newSigningKey } from '../signing-key/sign-blindly.ts'
import { lockVote } from './lock-vote.ts'

/** Freezes the roll. A secret vote then hands out its papers; in an open one people vote at once. */
export const openVote = command({
  name: 'ballots.open-vote',
  summary: 'Chốt danh sách cử tri và bắt đầu phát phiếu',
  allow: manageVotes,
  input: z.object({ unitId: id, voteId: id }),
  async run(ctx, vote) {
    const { unitId, voteId } = vote
    const found = await lockVote(ctx, vote, ['draft'])
    await fillRoll(ctx, {
      ...vote,
      electorate: found.electorate as Electorate,
      bodyId: found.bodyId,
    })
    const { electors, tellers } = await headcount(ctx, vote)
    if (electors === 0)
      throw new Refused('Danh sách cử tri còn trống. Hãy xem lại ai được bỏ phiếu.')
    if (tellers === 0)
      throw new Refused('Hãy cử ít nhất một người vào ban kiểm phiếu trước khi bắt đầu.')
    if (found.secret) {
      const { publicKey, privateKey } = await newSigningKey()
      const privateSealed = seal(privateKey.toString('base64'))
      await ctx.db
        .insertInto('ballots.signingKey')
        .values({ unitId, voteId, publicKey, privateSealed })
        .execute()
    }
    await ctx.db
      .updateTable('ballots.vote')
      .set({
        state: found.secret ? 'handing_out' : 'casting',
        openedOn: ctx.today,
        ...(!found.secret && { boxOpenedAt: sql<Date>`now()` }),
      })
      .where('unitId', '=', unitId)
      .where('id', '=', voteId)
      .execute()
    return { electors }
  },
})

/** Who may vote and who counts: named tellers, otherwise the inspectors of the union. */
async function headcount(ctx: Context, { unitId, voteId }: { unitId: number; voteId: number }) {
  const { rows } = await sql<{ electors: number; tellers: number }>`select
    (select count(*) from ballots.elector where unit_id = ${unitId} and vote_id = ${voteId}) as electors,
    (select count(*) from ballots.teller where unit_id = ${unitId} and vote_id = ${voteId})
      + (select count(*) from organization.position_holding as holding
        join organization.position_kind as kind on kind.code = holding.kind and 'inspector' = any(kind.roles)
        where holding.unit_id = ${unitId} and from_day <= ${ctx.today} and (to_day is null or to_day >= ${ctx.today})) as tellers`.execute(
    ctx.db,
  )
  return rows[0] ?? { electors: 0, tellers: 0 }
}
