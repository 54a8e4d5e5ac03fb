import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { historyOf } from '../membership/member-history.ts'
import { readOwnRecord } from '../permissions.ts'
import { recordOf, withoutRemoved } from './find-member.ts'

/** The asker's own record in the union of which he or she is a member today; null for who has none. */
export const findMyRecord = query({
  name: 'members.find-my-record',
  summary: 'Hồ sơ đoàn viên của tôi',
  allow: readOwnRecord,
  input: z.object({ unitId: id }),
  async run(ctx, { unitId }) {
    const personId = ctx.actor?.personId
    if (!personId) return null
    const record = await recordOf(ctx, unitId)
      .where('member.personId', '=', personId)
      .executeTakeFirst()
    if (!record) return null
    const history = await historyOf(ctx, unitId, record.memberId, false)
    return { record: { ...record, children: withoutRemoved(record.children) }, history }
  },
})
