import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { listInput, pageOf } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { readBook } from '../permissions.ts'

export const listCashCounts = query({
  name: 'ledger.list-cash-counts',
  summary: 'Các lần kiểm kê và kiểm tra tiền mặt',
  allow: readBook,
  input: z.object({ unitId: id, ...listInput(['day']) }),
  async run(ctx, { unitId, ...state }) {
    const rows = ctx.db
      .selectFrom('ledger.cashCount as counted')
      .where('unitId', '=', unitId)
      .select([
        'counted.id as cashCountId',
        'counted.day',
        'counted.month',
        'counted.asInspection',
        'counted.counted',
        'counted.booked',
        'counted.difference',
        'counted.witness',
        'counted.remark',
        'counted.byName',
      ])
    return pageOf(rows, state, { day: 'counted.day' }, 'counted.id')
  },
})
