import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { keepBook } from '../permissions.ts'

/** Takes away a wrong photo while the month of its entry is open; afterwards papers stay. */
export const detachPaper = command({
  name: 'ledger.detach-paper',
  summary: 'Gỡ ảnh chứng từ gắn nhầm',
  allow: keepBook,
  input: z.object({ unitId: id, entryId: id, attachmentId: id }),
  async run(ctx, { unitId, entryId, attachmentId }) {
    const gone = await ctx.db
      .deleteFrom('ledger.attachment as paper')
      .where('paper.unitId', '=', unitId)
      .where('paper.entryId', '=', entryId)
      .where('paper.id', '=', attachmentId)
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('ledger.entry as entry')
            .whereRef('entry.unitId', '=', 'paper.unitId')
            .whereRef('entry.id', '=', 'paper.entryId')
            .where('entry.day', '>=', sql<string>`ledger.open_from(${unitId})`)
            .select('entry.id'),
        ),
      )
      .returning('fileName')
      .executeTakeFirst()
    if (!gone) throw new NotFound('Không có tệp này trong một tháng còn mở sổ.')
    return gone
  },
})
