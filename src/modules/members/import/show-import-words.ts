import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { manageMembers } from '../permissions.ts'
import { catalogOf } from './catalog.ts'

/** The words that a spreadsheet of members may use in this unit: codes, groups, own fields. */
export const showImportWords = query({
  name: 'members.show-import-words',
  summary: 'Các giá trị dùng được trong tệp đoàn viên',
  allow: manageMembers,
  input: z.object({ unitId: id }),
  run: (ctx, { unitId }) => catalogOf(ctx, unitId),
})
