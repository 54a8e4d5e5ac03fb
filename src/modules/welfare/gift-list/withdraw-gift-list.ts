import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { id, optional } from '#platform/fields.ts'
import { manageCatalogue } from '../permissions.ts'
import { lockList } from './lock-list.ts'

/** Takes a list back before it is approved, or only one person's part of it. */
export const withdrawGiftList = command({
  name: 'welfare.withdraw-gift-list',
  summary: 'Rút một danh sách quà chưa duyệt, hoặc bớt một phần quà',
  allow: manageCatalogue,
  input: z.object({ unitId: id, listId: id, caseId: optional(id) }),
  async run(ctx, { unitId, listId, caseId }) {
    await lockList(ctx, { unitId, listId }, 'waiting')
    let parts = ctx.db
      .updateTable('welfare.case')
      .set({ state: 'withdrawn' })
      .where('unitId', '=', unitId)
      .where('listId', '=', listId)
      .where('state', '=', 'waiting')
    if (caseId) parts = parts.where('id', '=', caseId)
    const { numUpdatedRows } = await parts.executeTakeFirst()
    if (numUpdatedRows === 0n) throw new NotFound('Danh sách không có phần quà này.')
    return {}
  },
})
