import { sql } from 'kysely'
import { z } from 'zod'
import { appendAuditLine } from '#platform/audit/audit-line.ts'
import { command } from '#platform/command.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { id, line } from '#platform/fields.ts'
import { standingIn } from '#platform/rights.ts'
import { undoJoining, undoLeaving } from '../membership/undo-event.ts'
import { membershipEventWithdrawn } from '../membership/withdraw-event.ts'
import { moveBetweenUnits } from '../permissions.ts'
import { alsoEnter } from './also-enter.ts'
import { findSides } from './find-sides.ts'
import { refuseBuiltOn } from './refuse-built-on.ts'
import { whoWithdrawsTransfers } from './who-withdraws.ts'

const definition = {
  name: 'members.undo-transfer',
  summary: 'Rút một lần chuyển sinh hoạt đã ghi nhầm, ở cả hai đơn vị',
  allow: moveBetweenUnits,
  input: z.object({
    /** Either of the two unions; `memberId` and `eventId` are those of this one. */
    unitId: id,
    memberId: id,
    eventId: id,
    reason: line('Lý do', 500),
  }),
} as const

/**
 * The move never was: the membership in the new union goes, the one in the old goes on in its groups and pauses. Both events
 * stay in the histories, crossed out; the letter, if there was one, counts as withdrawn. Only while nothing builds on it in the
 * new union, and only by who stands above both.
 */
export const undoTransfer = command({
  ...definition,
  async run(ctx, input) {
    const { unitId, memberId, eventId, reason } = input
    const event = await ctx.db
      .selectFrom('members.membershipEvent')
      .where('unitId', '=', unitId)
      .where('memberId', '=', memberId)
      .where('id', '=', eventId)
      .where('withdrawnAt', 'is', null)
      .select(['id', 'kind', 'otherUnitId'])
      .executeTakeFirst()
    if (!event) throw new NotFound()
    const { otherUnitId } = event
    if (!otherUnitId || !['transferred_in', 'transferred_out'].includes(event.kind))
      throw new Refused(
        'Việc này không phải một lần chuyển sinh hoạt giữa hai đơn vị trong hệ thống.',
      )
    const both = await alsoEnter(ctx, otherUnitId)
    const above = both.entered?.find((unit) => unit.unitId === otherUnitId)?.ancestorIds ?? []
    if (!standingIn(otherUnitId, above, ctx.actor?.rights ?? [], moveBetweenUnits))
      throw new Refused(await whoWithdrawsTransfers(ctx, unitId, otherUnitId))
    const { from, to } = await findSides(both, { unitId, memberId, eventId, otherUnitId })
    await refuseBuiltOn(both, { from, to })

    await both.db
      .deleteFrom('members.suspension')
      .where('unitId', '=', to.unitId)
      .where('membershipId', '=', to.membershipId)
      .execute()
    await undoJoining(both, to)
    await undoLeaving(both, from)
    for (const side of [to, from])
      await both.db
        .updateTable('members.membershipEvent')
        .set({ withdrawnAt: sql`now()`, withdrawnBecause: reason })
        .where('unitId', '=', side.unitId)
        .where('id', 'in', side.eventIds)
        .execute()
    await both.db
      .updateTable('members.transfer')
      .set({ state: 'withdrawn', answerNote: reason, memberId: null })
      .where('unitId', '=', to.unitId)
      .where('memberId', '=', to.memberId)
      .where('direction', '=', 'in')
      .where('state', '=', 'accepted')
      .where('onDay', '=', to.onDay)
      .where('otherUnitId', '=', from.unitId)
      .execute()
    await both.db
      .updateTable('members.transfer')
      .set({ state: 'withdrawn', answerNote: reason })
      .where('unitId', '=', from.unitId)
      .where('memberId', '=', from.memberId)
      .where('direction', '=', 'out')
      .where('state', '=', 'accepted')
      .where('onDay', '=', from.onDay)
      .where('otherUnitId', '=', to.unitId)
      .execute()
    const { onDay } = from
    for (const [side, kind] of [
      [to, 'transferred_in'],
      [from, 'transferred_out'],
    ] as const)
      await membershipEventWithdrawn.announce(both, {
        unitId: side.unitId,
        memberId: side.memberId,
        kind,
        wasJoining: side === to,
        onDay,
      })
    await appendAuditLine(both, 'command', definition, { ...input, unitId: otherUnitId })
    return { memberId: from.memberId, unitId: from.unitId }
  },
})
