import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/fields.ts'
import { arrangeOffice } from '../permissions.ts'
import { positionFields, writePositions } from './write-positions.ts'

/**
 * Puts a person into a post for a period, with the decision that recognises it.
 * `personId` is any person: whether he or she is a member of the unit is asked by the screen that offers people.
 */
export const holdPosition = command({
  name: 'organization.hold-position',
  summary: 'Ghi người giữ chức vụ công đoàn',
  allow: arrangeOffice,
  input: z.object({ unitId: id, ...positionFields }),
  async run(ctx, { unitId, ...position }) {
    const [positionId] = await writePositions(ctx, unitId, [position])
    return { positionId: positionId as number }
  },
})
