import { sql } from 'kysely'
import { z } from 'zod'
import { announcement } from '#platform/announcement.ts'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { id, line } from '#platform/fields.ts'
import { type EventKind, joiningLabels } from '../labels.ts'
import { requireMember } from '../member/require-member.ts'
import { manageMembers } from '../permissions.ts'
import { whoWithdrawsTransfers } from '../transfer/who-withdraws.ts'
import { undoJoining, undoLeaving, undoResuming, undoSuspending } from './undo-event.ts'

/** Whoever built on the event may object inside the transaction by throwing Refused. */
export const membershipEventWithdrawn = announcement<{
  unitId: number
  memberId: number
  kind: EventKind
  /** Whether the membership never began: what was recorded of the member from `onDay` on would hang in the air. */
  wasJoining: boolean
  onDay: string
}>('members.membership-event-withdrawn')

/** Takes back the last thing recorded of a membership. The event stays in the history, crossed out, with the reason. */
export const withdrawEvent = command({
  name: 'members.withdraw-event',
  summary: 'Rút một việc đã ghi nhầm trong quá trình đoàn viên',
  allow: manageMembers,
  input: z.object({ unitId: id, memberId: id, eventId: id, reason: line('Lý do', 500) }),
  async run(ctx, { unitId, memberId, eventId, reason }) {
    await requireMember(ctx, { unitId, memberId })
    const last = await lastEvent(ctx, unitId, memberId)
    if (!last) throw new NotFound()
    if (last.id !== eventId)
      throw new Refused('Chỉ rút được việc ghi sau cùng; hãy rút lần lượt từ việc mới nhất.')
    if (last.otherUnitId && last.kind.startsWith('merged_'))
      throw new Refused(
        'Việc này do sáp nhập hai đơn vị mà có, nên không rút riêng cho một người. Nếu người đó thuộc nơi khác, hãy chuyển sinh hoạt.',
      )
    if (last.otherUnitId)
      throw new Refused(await whoWithdrawsTransfers(ctx, unitId, last.otherUnitId))
    const { membershipId } = last
    if (!membershipId) throw new NotFound()
    const kind = last.kind as EventKind
    const wasJoining = kind in joiningLabels
    const undone = { unitId, memberId, membershipId, onDay: last.onDay }
    if (kind === 'suspended') await undoSuspending(ctx, undone)
    else if (kind === 'resumed') await undoResuming(ctx, undone)
    else if (wasJoining) await undoJoining(ctx, undone)
    else await undoLeaving(ctx, undone)
    await ctx.db
      .updateTable('members.membershipEvent')
      .set({ withdrawnAt: sql`now()`, withdrawnBecause: reason })
      .where('unitId', '=', unitId)
      .where('id', '=', eventId)
      .execute()
    await membershipEventWithdrawn.announce(ctx, {
      unitId,
      memberId,
      kind,
      wasJoining,
      onDay: last.onDay,
    })
    return {}
  },
})

function lastEvent(ctx: Context, unitId: number, memberId: number) {
  return ctx.db
    .selectFrom('members.membershipEvent')
    .where('unitId', '=', unitId)
    .where('memberId', '=', memberId)
    .where('withdrawnAt', 'is', null)
    .orderBy('onDay', 'desc')
    .orderBy('id', 'desc')
    .select(['id', 'kind', 'onDay', 'membershipId', 'otherUnitId'])
    .executeTakeFirst()
}
