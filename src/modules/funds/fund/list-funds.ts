import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import type { FundKind } from '../labels.ts'
import { readFunds } from '../permissions.ts'

/** The funds of a union as its members see them: what each holds, how many turns it has helped, who waits (a number). */
export const listFunds = query({
  name: 'funds.list-funds',
  summary: 'Các quỹ của đơn vị',
  allow: readFunds,
  reach: 'branch',
  input: z.object({ unitId: id }),
  async run(ctx, { unitId }) {
    const funds = await ctx.db
      .selectFrom('funds.fund as fund')
      .leftJoin('funds.ruleBook as rules', (join) =>
        join
          .onRef('rules.unitId', '=', 'fund.unitId')
          .on(
            'rules.id',
            '=',
            sql<number>`funds.rule_book_on(fund.unit_id, fund.id, ${ctx.today}::date)`,
          ),
      )
      .where('fund.unitId', '=', unitId)
      .orderBy(sql`fund.closed_on is not null`)
      .orderBy(
        sql`array_position(array['mutual_aid', 'study', 'women', 'other', 'social'], fund.kind)`,
      )
      .orderBy('fund.name')
      .select(['fund.id as fundId', 'fund.kind', 'fund.name', 'fund.home', 'fund.lent'])
      .select(['fund.worth', 'fund.closedOn', 'rules.loanCeiling'])
      .select([
        sql<number>`(select coalesce(sum(sign(amount)), 0)::int from funds.movement where movement.unit_id = fund.unit_id
          and movement.fund_id = fund.id and kind in ('payout', 'grant'))`.as('turns'),
        sql<number>`(select coalesce(sum(amount), 0)::bigint from funds.movement where movement.unit_id = fund.unit_id
          and movement.fund_id = fund.id and kind in ('contribution', 'gift'))`.as('collected'),
        sql<number>`(select count(*)::int from funds.loan where loan.unit_id = fund.unit_id
          and loan.fund_id = fund.id and state = 'approved')`.as('waiting'),
      ])
      .execute()
    return funds.map((fund) => ({ ...fund, kind: fund.kind as FundKind }))
  },
})
