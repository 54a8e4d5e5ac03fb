import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { manageMembers } from '../permissions.ts'

/** It is no longer asked for; what was typed into it stays. */
export const closeExtraField = command({
  name: 'members.close-extra-field',
  summary: 'Thôi dùng trường thông tin riêng',
  allow: manageMembers,
  input: z.object({ unitId: id, extraFieldId: id }),
  async run(ctx, { unitId, extraFieldId }) {
    const { numUpdatedRows } = await ctx.db
      .updateTable('members.extraField')
      .set({ closedAt: sql`now()` })
      .where('unitId', '=', unitId)
      .where('id', '=', extraFieldId)
      .where('closedAt', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw new NotFound()
    return {}
  },
})
