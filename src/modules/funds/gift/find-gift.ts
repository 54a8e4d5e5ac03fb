import { sql } from 'kysely'
import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { keepFunds } from '../permissions.ts'

/** One gift with the names that stand on the letter of thanks. */
export const findGift = query({
  name: 'funds.find-gift',
  summary: 'Một khoản tài trợ, để viết thư cảm ơn',
  allow: keepFunds,
  input: z.object({ unitId: id, giftId: id }),
  async run(ctx, { unitId, giftId }) {
    const gift = await ctx.db
      .selectFrom('funds.gift as gift')
      .innerJoin('organization.unitName as unit', (join) =>
        join
          .onRef('unit.unitId', '=', 'gift.unitId')
          .on(sql<boolean>`unit.valid @> ${ctx.today}::date`),
      )
      .leftJoin('funds.fund as fund', (join) =>
        join.onRef('fund.unitId', '=', 'gift.unitId').onRef('fund.id', '=', 'gift.fundId'),
      )
      .where('gift.unitId', '=', unitId)
      .where('gift.id', '=', giftId)
      .select(['gift.sponsorName', 'gift.sponsorAddress', 'gift.day', 'gift.inKind'])
      .select(['gift.amount', 'gift.purpose', 'fund.name as fundName'])
      .select(['unit.name as unitName', 'unit.place', 'unit.documentCode'])
      .select(
        sql<string>`coalesce((select holder_name from organization.position_holding as holding
          where holding.unit_id = gift.unit_id and holding.kind = 'chair' and holding.from_day <= ${ctx.today}::date
            and (holding.to_day is null or holding.to_day >= ${ctx.today}::date) limit 1), '')`.as(
          'chairName',
        ),
      )
      .executeTakeFirst()
    if (!gift) throw new NotFound()
    return gift
  },
})

export type FoundGift = Awaited<ReturnType<typeof findGift>>
