import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Invalid, Refused } from '#platform/errors.ts'
import { day, id, line } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { decideModels } from '../permissions.ts'
import { requireAdoption } from './require-adoption.ts'

/** It did not fit, or is no longer needed: the reason helps the others. */
export const giveUpAdoption = command({
  name: 'initiatives.give-up-adoption',
  summary: 'Thôi áp dụng một mô hình',
  allow: decideModels,
  input: z.object({
    unitId: id,
    adoptionId: id,
    givenUpOn: day('Ngày thôi áp dụng'),
    because: line('Lý do', 500),
  }),
  async run(ctx, { unitId, adoptionId, givenUpOn, because }) {
    refuseFutureDay(ctx, { givenUpOn }, 'Ngày thôi áp dụng')
    const found = await requireAdoption(ctx, { unitId, adoptionId })
    if (found.givenUpOn) throw new Refused('Đơn vị đã thôi áp dụng mô hình này rồi.')
    if (givenUpOn < found.sinceDay)
      throw new Invalid({ givenUpOn: ['Ngày thôi áp dụng không thể trước ngày bắt đầu'] })
    await ctx.db
      .updateTable('initiatives.adoption')
      .set({ givenUpOn, givenUpBecause: because })
      .where('unitId', '=', unitId)
      .where('id', '=', adoptionId)
      .execute()
    return {}
  },
})
