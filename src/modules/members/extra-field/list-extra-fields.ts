import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readMembers } from '../permissions.ts'

/** The unit's own fields in use, in the order in which the forms ask for them. */
export const listExtraFields = query({
  name: 'members.list-extra-fields',
  summary: 'Các trường thông tin riêng của đơn vị',
  allow: readMembers,
  input: z.object({ unitId: id }),
  run(ctx, { unitId }) {
    return ctx.db
      .selectFrom('members.extraField')
      .where('unitId', '=', unitId)
      .where('closedAt', 'is', null)
      .orderBy('rank')
      .orderBy('id')
      .select(['id as extraFieldId', 'label', 'kind', 'options', 'rank'])
      .execute()
  },
})
