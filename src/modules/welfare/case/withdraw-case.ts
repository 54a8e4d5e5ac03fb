import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Forbidden } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { standingOf } from '#platform/operation.ts'
import { lockCase } from './lock-case.ts'

/** Whoever entered a case takes it back before it is decided; the chair may do so for others. */
export const withdrawCase = command({
  name: 'welfare.withdraw-case',
  summary: 'Rút một hồ sơ chăm lo chưa duyệt',
  allow: { own: ['chair', 'deputy', 'committee', 'group-leader', 'member'] },
  input: z.object({ unitId: id, caseId: id }),
  async run(ctx, { unitId, caseId }) {
    const found = await lockCase(ctx, { unitId, caseId }, ['waiting'])
    const { roles } = standingOf(ctx)
    const leads = roles.includes('chair') || roles.includes('deputy')
    if (!leads && found.enteredByAccountId !== ctx.actor?.accountId)
      throw new Forbidden('Chỉ người đã ghi hồ sơ này mới rút được.')
    await ctx.db
      .updateTable('welfare.case')
      .set({ state: 'withdrawn' })
      .where('unitId', '=', unitId)
      .where('id', '=', caseId)
      .execute()
    return {}
  },
})
