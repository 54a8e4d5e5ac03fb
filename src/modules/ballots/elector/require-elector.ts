import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { enter } from '#platform/enter.ts'
import { NotFound } from '#platform/errors.ts'

/**
 * Enters the unit for somebody who stands on the frozen roll of the vote, a member there or no longer.
 * @throws NotFound for everybody else: where one has no vote, there is none.
 */
export async function requireElector(
  ctx: Context,
  { unitId, voteId }: { unitId: number; voteId: number },
): Promise<{ electorId: number }> {
  const { rows } = await sql<{ electorId: number }>`
    select elector_id from ballots.votes_of_person(${ctx.actor?.personId ?? 0})
    where unit_id = ${unitId} and vote_id = ${voteId}`.execute(ctx.db)
  if (!rows[0]) throw new NotFound('Bạn không có trong danh sách cử tri của cuộc bỏ phiếu này.')
  await enter(ctx, { unitId, branch: false })
  return rows[0]
}
