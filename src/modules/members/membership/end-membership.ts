import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, day, id, line, optional } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { membershipDecision } from '../member/record-fields.ts'
import { manageMembers } from '../permissions.ts'
import { closeMemberships } from './close-memberships.ts'
import { membershipEnded } from './membership-ended.ts'
import { membershipOn } from './membership-on.ts'
import { recordEvent } from './record-event.ts'
import { refuseLaterEvents } from './refuse-later-events.ts'

/**
 * `leftOn` is the first day on which the person is no member any more. A move to a union in this system is a transfer.
 * `notes` are sentences about what is still open with the person.
 */
export const endMembership = command({
  name: 'members.end-membership',
  summary: 'Ghi việc đoàn viên rời công đoàn',
  allow: manageMembers,
  input: z.object({
    unitId: id,
    memberId: id,
    leftOn: day('Ngày rời công đoàn'),
    leftHow: choice('Lý do', [
      'retired',
      'resigned',
      'struck_off',
      'expelled',
      'deceased',
      'transferred_out',
      'union_dissolved',
    ]),
    /** For `transferred_out`: a union that is not in this system. */
    toName: optional(line('Đơn vị chuyển đến')),
    note: optional(line('Ghi chú', 500)),
    ...membershipDecision,
  }),
  async run(ctx, input) {
    const { unitId, memberId, leftOn, leftHow, toName, note } = input
    refuseFutureDay(ctx, { leftOn }, 'Ngày rời công đoàn')
    const { membershipId } = await membershipOn(ctx, { unitId, memberId, onDay: leftOn })
    await refuseLaterEvents(ctx, { unitId, memberIds: [memberId], onDay: leftOn })
    await closeMemberships(ctx, { unitId, memberIds: [memberId], leftOn, leftHow })
    await recordEvent(ctx, {
      unitId,
      memberId,
      membershipId,
      kind: leftHow,
      onDay: leftOn,
      decision: input,
      otherUnitName: toName,
      note,
    })
    const notes: string[] = []
    await membershipEnded.announce(ctx, {
      unitId,
      memberId,
      leftOn,
      say: (sentence) => notes.push(sentence),
    })
    return { notes }
  },
})
