import type { Context } from '#platform/context.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { may } from '#platform/may.ts'
import { standingOf } from '#platform/operation.ts'
import { type ProposalState, proposalStateLabels } from '../labels.ts'
import { decide } from '../permissions.ts'

type Of = { unitId: number; proposalId: number }

/** The proposal, locked until commit: of two who act at once, the second finds what the first did. */
export async function lockProposal(ctx: Context, { unitId, proposalId }: Of) {
  const found = await ctx.db
    .selectFrom('awards.proposal')
    .where('unitId', '=', unitId)
    .where('id', '=', proposalId)
    .selectAll()
    .forUpdate()
    .executeTakeFirst()
  if (!found || !mayKnow(ctx, found.path)) throw new NotFound('Không có đề nghị này.')
  return { ...found, state: found.state as ProposalState }
}

/** While the unit may still write in it. */
export async function lockAtHome(ctx: Context, of: Of) {
  const proposal = await lockProposal(ctx, of)
  refuseOtherState(proposal.state, ['draft', 'returned'])
  return proposal
}

/** For the unit above with which it lies. @throws Refused when it lies with another. */
export async function lockToAnswer(ctx: Context, of: Of) {
  const proposal = await lockProposal(ctx, of)
  refuseOtherState(proposal.state, ['submitted'])
  if (!may(ctx, proposal.atUnitId, decide))
    throw new Refused('Hồ sơ không còn ở đơn vị của bạn nên bạn không xử lý được nữa.')
  return proposal
}

/** From above only what went through a unit in which the asker holds an office. */
export function mayKnow(ctx: Context, path: readonly number[]): boolean {
  if (standingOf(ctx).from === 'own') return true
  return Boolean(ctx.actor?.rights.some(({ unitId }) => path.slice(1).includes(unitId)))
}

export function refuseOtherState(state: ProposalState, from: readonly ProposalState[]): void {
  if (!from.includes(state))
    throw new Refused(
      `Đề nghị này đang ở trạng thái “${proposalStateLabels[state]}” nên không làm được việc này. Hãy tải lại trang.`,
    )
}
