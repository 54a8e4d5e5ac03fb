import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, line } from '#platform/fields.ts'
import { manageMembers } from '../permissions.ts'
import { alsoEnter } from './also-enter.ts'
import { answerLetter, pendingLetter } from './pending-letter.ts'

/** The letter goes back with a reason; the person stays a member where he or she was. */
export const refuseTransfer = command({
  name: 'members.refuse-transfer',
  summary: 'Không nhận đoàn viên chuyển đến',
  allow: manageMembers,
  input: z.object({ unitId: id, transferId: id, reason: line('Lý do', 500) }),
  async run(ctx, { unitId, transferId, reason }) {
    const { letter, otherUnitId } = await pendingLetter(ctx, {
      unitId,
      transferId,
      direction: 'in',
    })
    await answerLetter(await alsoEnter(ctx, otherUnitId), letter, 'refused', reason)
    return {}
  },
})
