import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/fields.ts'
import { arrangeOffice } from '../permissions.ts'
import { positionFields, writePositions } from './write-positions.ts'

/** A whole list of those elected or appointed, as a congress or a decision names them: all of them or none. */
export const holdPositions = command({
  name: 'organization.hold-positions',
  summary: 'Ghi danh sách người giữ chức vụ công đoàn',
  allow: arrangeOffice,
  input: z.object({
    unitId: id,
    positions: z
      .array(z.object(positionFields))
      .min(1, 'Danh sách còn trống')
      .max(500, 'Mỗi lần nhiều nhất 500 chức vụ'),
  }),
  /** Ids in the order of the list. */
  async run(ctx, { unitId, positions }) {
    return { positionIds: await writePositions(ctx, unitId, positions) }
  },
})
