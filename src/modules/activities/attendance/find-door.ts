import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { keepLists } from '../permissions.ts'
import { doorCode } from './door-code.ts'
import { findAttendanceList } from './find-list.ts'

/** What the phone at the door needs, also while it has no connection: who registered under which code, and who has come. */
export const findDoor = query({
  name: 'activities.find-door',
  summary: 'Trang quét mã ở cửa',
  allow: keepLists,
  input: z.object({ unitId: id, eventId: id }),
  async run(ctx, { unitId, eventId }) {
    const { people, ...event } = await findAttendanceList(ctx, { unitId, eventId })
    return { ...event, people, doorCode: doorCode(unitId, eventId, ctx.today) }
  },
})
