import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readFunds } from '../permissions.ts'

/** Sponsors' gifts, the latest first; at most 300. What was taken back is left out. */
export const listGifts = query({
  name: 'funds.list-gifts',
  summary: 'Các khoản tài trợ',
  allow: readFunds,
  input: z.object({ unitId: id }),
  run(ctx, { unitId }) {
    return ctx.db
      .selectFrom('funds.gift as gift')
      .leftJoin('funds.fund as fund', (join) =>
        join.onRef('fund.unitId', '=', 'gift.unitId').onRef('fund.id', '=', 'gift.fundId'),
      )
      .where('gift.unitId', '=', unitId)
      .where(
        sql<boolean>`not exists (select from funds.movement as back where back.unit_id = gift.unit_id
          and back.gift_id = gift.id and back.amount < 0)`,
      )
      .orderBy('gift.day', 'desc')
      .orderBy('gift.id', 'desc')
      .limit(300)
      .select(['gift.id as giftId', 'gift.sponsorName', 'gift.day', 'gift.inKind', 'gift.amount'])
      .select(['gift.purpose', 'gift.thankedOn', 'gift.fundId', 'fund.name as fundName'])
      .execute()
  },
})
