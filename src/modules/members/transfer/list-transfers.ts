import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { manageMembers } from '../permissions.ts'

/** Letters sent and received, those that wait first. */
export const listTransfers = query({
  name: 'members.list-transfers',
  summary: 'Giấy chuyển sinh hoạt đi và đến',
  allow: manageMembers,
  input: z.object({ unitId: id }),
  run(ctx, { unitId }) {
    return ctx.db
      .selectFrom('members.transfer')
      .where('unitId', '=', unitId)
      .orderBy((eb) => eb('state', '=', 'pending'), 'desc')
      .orderBy('onDay', 'desc')
      .orderBy('id', 'desc')
      .limit(200)
      .select([
        'id as transferId',
        'direction',
        'state',
        'otherUnitName',
        'memberId',
        'fullName',
        'sex',
        'birthDay',
        'jobTitle',
        'onDay',
        'decisionNumber',
        'note',
        'answerNote',
      ])
      .execute()
  },
})
