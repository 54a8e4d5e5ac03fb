import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { manageMembers } from '../permissions.ts'
import { requireImport } from './require-import.ts'

/** Throws away a file that was not written into the records, with all that was kept of it. */
export const discardImport = command({
  name: 'members.discard-import',
  summary: 'Bỏ tệp đoàn viên đã tải lên mà chưa ghi',
  allow: manageMembers,
  input: z.object({ unitId: id, importId: id }),
  async run(ctx, { unitId, importId }) {
    const { state } = await requireImport(ctx, { unitId, importId })
    if (state === 'applied' || state === 'undone')
      throw new Refused('Lần nhập này đã được ghi; muốn lấy lại, hãy hoàn tác.')
    await ctx.db
      .deleteFrom('members.import')
      .where('unitId', '=', unitId)
      .where('id', '=', importId)
      .execute()
    return {}
  },
})
