import { z } from 'zod'
import { appendAuditLine } from '#platform/audit/audit-line.ts'
import { command } from '#platform/command.ts'
import { id, optional } from '#platform/fields.ts'
import { assignGroup } from '../group-assignment/assign-group.ts'
import { manageMembers } from '../permissions.ts'
import { alsoEnter } from './also-enter.ts'
import { carryOver } from './carry-over.ts'
import { answerLetter, pendingLetter } from './pending-letter.ts'

const definition = {
  name: 'members.accept-transfer',
  summary: 'Nhận đoàn viên chuyển đến',
  allow: manageMembers,
  input: z.object({
    unitId: id,
    /** The letter in the own inbox. */
    transferId: id,
    subunitId: optional(id),
  }),
} as const

/** Both sides in one transaction: the membership there ends, the one here begins, both units' audit chains say so. */
export const acceptTransfer = command({
  ...definition,
  async run(ctx, input) {
    const { unitId, transferId, subunitId } = input
    const letter = await pendingLetter(ctx, { unitId, transferId, direction: 'in' })
    const { otherUnitId: fromUnitId, onDay } = letter
    const both = await alsoEnter(ctx, fromUnitId)
    const sent = await both.db
      .selectFrom('members.transfer')
      .where('unitId', '=', fromUnitId)
      .where('letter', '=', letter.letter)
      .where('state', '=', 'pending')
      .select('memberId')
      .forUpdate()
      .executeTakeFirstOrThrow()
    const [carried] = await carryOver(both, {
      fromUnitId,
      toUnitId: unitId,
      onDay,
      memberIds: [Number(sent.memberId)],
      leftHow: 'transferred_out',
      joinedHow: 'transferred_in',
      decision: letter,
    })
    if (!carried) throw new Error('an offered member was not carried over')
    const memberId = carried.newMemberId
    await answerLetter(both, letter.letter, 'accepted', null)
    await both.db
      .updateTable('members.transfer')
      .set({ memberId })
      .where('unitId', '=', unitId)
      .where('id', '=', transferId)
      .execute()
    if (subunitId) await assignGroup(both, { unitId, memberId, subunitId, fromDay: onDay })
    await appendAuditLine(both, 'command', definition, { ...input, unitId: fromUnitId })
    return { memberId }
  },
})
