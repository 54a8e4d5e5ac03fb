import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { manageMembers } from '../permissions.ts'
import type { ImportResult } from './apply-rows.ts'
import type { ImportState } from './require-import.ts'

/** The files that were brought in, latest first. */
export const listImports = query({
  name: 'members.list-imports',
  summary: 'Các lần nhập đoàn viên',
  allow: manageMembers,
  input: z.object({ unitId: id }),
  async run(ctx, { unitId }) {
    const rows = await ctx.db
      .selectFrom('members.import')
      .where('unitId', '=', unitId)
      .orderBy('startedAt', 'desc')
      .limit(20)
      .select(['id as importId', 'fileName', 'state', 'byName', 'startedAt', 'totalRows', 'result'])
      .execute()
    return rows.map((row) => ({
      ...row,
      state: row.state as ImportState,
      result: row.result as ImportResult | null,
    }))
  },
})
