import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readFunds } from '../permissions.ts'

/** What a social fund can be for, as choices. */
export const listCauses = query({
  name: 'funds.list-causes',
  summary: 'Các mục đích của quỹ xã hội',
  allow: readFunds,
  input: z.object({ unitId: id }),
  run(ctx) {
    return ctx.db
      .selectFrom('funds.cause')
      .orderBy('rank')
      .select(['code as value', 'name as label'])
      .execute()
  },
})
