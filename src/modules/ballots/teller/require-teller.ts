import type { Context } from '#platform/context.ts'
import { Forbidden } from '#platform/errors.ts'
import { standingOf } from '#platform/operation.ts'

/** @throws Forbidden for whoever is neither on the counting committee of the vote nor an inspector of the union. */
export async function requireTeller(
  ctx: Context,
  vote: { unitId: number; voteId: number },
): Promise<void> {
  if (!(await isTeller(ctx, vote)))
    throw new Forbidden('Việc này của ban kiểm phiếu hoặc ủy ban kiểm tra.')
}

export async function isTeller(
  ctx: Context,
  { unitId, voteId }: { unitId: number; voteId: number },
): Promise<boolean> {
  if (standingOf(ctx).roles.includes('inspector')) return true
  const found = await ctx.db
    .selectFrom('ballots.teller')
    .where('unitId', '=', unitId)
    .where('voteId', '=', voteId)
    .where('personId', '=', ctx.actor?.personId ?? 0)
    .select('personId')
    .executeTakeFirst()
  return found !== undefined
}
