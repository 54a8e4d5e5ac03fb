import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { decideModels } from '../permissions.ts'
import { requireAdoption } from './require-adoption.ts'

/** Written down by mistake: it never was. What has been reported on was. */
export const withdrawAdoption = command({
  name: 'initiatives.withdraw-adoption',
  summary: 'Xóa một lần áp dụng mô hình ghi nhầm',
  allow: decideModels,
  input: z.object({ unitId: id, adoptionId: id }),
  async run(ctx, { unitId, adoptionId }) {
    const { reportedOn, carriedFrom } = await requireAdoption(ctx, { unitId, adoptionId })
    if (reportedOn || carriedFrom)
      throw new Refused('Lần áp dụng này đã có kết quả; nếu không làm nữa thì ghi thôi áp dụng.')
    await ctx.db
      .deleteFrom('initiatives.adoption')
      .where('unitId', '=', unitId)
      .where('id', '=', adoptionId)
      .execute()
    return {}
  },
})
