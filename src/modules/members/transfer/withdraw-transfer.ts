import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, line, optional } from '#platform/fields.ts'
import { manageMembers } from '../permissions.ts'
import { alsoEnter } from './also-enter.ts'
import { answerLetter, pendingLetter } from './pending-letter.ts'

/** The sender takes back a letter that nobody has answered yet. */
export const withdrawTransfer = command({
  name: 'members.withdraw-transfer',
  summary: 'Rút giấy chuyển sinh hoạt',
  allow: manageMembers,
  input: z.object({ unitId: id, transferId: id, reason: optional(line('Lý do', 500)) }),
  async run(ctx, { unitId, transferId, reason }) {
    const { letter, otherUnitId } = await pendingLetter(ctx, {
      unitId,
      transferId,
      direction: 'out',
    })
    await answerLetter(await alsoEnter(ctx, otherUnitId), letter, 'withdrawn', reason)
    return {}
  },
})
