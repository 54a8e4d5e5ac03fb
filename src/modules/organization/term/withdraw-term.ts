import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { id, line } from '#platform/fields.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { arrangeOffice } from '../permissions.ts'
import { withdrawRow } from '../withdrawn/withdraw-row.ts'

/** A term that never was. Bodies elected for it are withdrawn first. */
export const withdrawTerm = command({
  name: 'organization.withdraw-term',
  summary: 'Rút một nhiệm kỳ ghi nhầm',
  allow: arrangeOffice,
  input: z.object({ unitId: id, termId: id, reason: line('Lý do', 500) }),
  async run(ctx, { unitId, termId, reason }) {
    const term = await ctx.db
      .selectFrom('organization.term')
      .where('unitId', '=', unitId)
      .where('id', '=', termId)
      .select(['label', 'startsOn'])
      .forUpdate()
      .executeTakeFirst()
    if (!term) throw new NotFound()
    const body = await ctx.db
      .selectFrom('organization.body')
      .where('unitId', '=', unitId)
      .where('termId', '=', termId)
      .select('name')
      .orderBy('id')
      .executeTakeFirst()
    if (body)
      throw new Refused(
        `Nhiệm kỳ ${term.label} đã có ${body.name}. Hãy rút các ban của nhiệm kỳ trước, hoặc kết thúc nhiệm kỳ nếu nhiệm kỳ có thật.`,
      )
    const says = `Nhiệm kỳ ${term.label} từ ${formatDay(term.startsOn)}`
    await withdrawRow(ctx, { unitId, kind: 'term', id: termId, says, reason })
  },
})
