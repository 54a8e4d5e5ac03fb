import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { id, line } from '#platform/fields.ts'
import { mayRevealAll } from '../case/case-sight.ts'
import { enterCases } from '../permissions.ts'

/** A visit that did not take place as written. It stays in the books, counted nowhere. */
export const withdrawVisit = command({
  name: 'welfare.withdraw-visit',
  summary: 'Rút một lần thăm ghi nhầm',
  allow: enterCases,
  input: z.object({ unitId: id, visitId: id, reason: line('Lý do', 300) }),
  async run(ctx, { unitId, visitId, reason }) {
    let visit = ctx.db
      .updateTable('welfare.visit')
      .set({ withdrawnBecause: reason })
      .where('unitId', '=', unitId)
      .where('id', '=', visitId)
      .where('withdrawnBecause', '=', '')
    if (!mayRevealAll(ctx)) visit = visit.where('byAccountId', '=', ctx.actor?.accountId ?? 0)
    const { numUpdatedRows } = await visit.executeTakeFirst()
    if (numUpdatedRows > 0n) return {}
    const known = await ctx.db
      .selectFrom('welfare.visit')
      .where('unitId', '=', unitId)
      .where('id', '=', visitId)
      .select('withdrawnBecause')
      .executeTakeFirst()
    if (!known) throw new NotFound('Không có lần thăm này.')
    throw new Refused(
      known.withdrawnBecause ? 'Lần thăm này đã rút.' : 'Chỉ người ghi hoặc chủ tịch rút được.',
    )
  },
})
