import type { Context } from '#platform/context.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { type VoteState, voteStateLabels } from '../labels.ts'

/**
 * The vote, locked until commit: of two who take a step at once, the second finds what the first did.
 * @throws Refused when it does not stand where the step begins.
 */
export async function lockVote(
  ctx: Context,
  { unitId, voteId }: { unitId: number; voteId: number },
  from: readonly VoteState[],
) {
  const found = await ctx.db
    .selectFrom('ballots.vote')
    .where('unitId', '=', unitId)
    .where('id', '=', voteId)
    .selectAll()
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw new NotFound('Không có cuộc bỏ phiếu này.')
  refuseOtherState(found.state as VoteState, from)
  return found
}

export function refuseOtherState(state: VoteState, from: readonly VoteState[]): void {
  if (!from.includes(state))
    throw new Refused(
      `Cuộc bỏ phiếu đang ở bước “${voteStateLabels[state]}” nên không làm được việc này. Hãy tải lại trang.`,
    )
}
