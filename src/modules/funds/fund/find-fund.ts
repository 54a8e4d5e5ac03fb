import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import type { FundKind } from '../labels.ts'
import { readFunds } from '../permissions.ts'
import { type RuleBook, ruleBookColumns } from '../rule-book/rule-book-on.ts'
import { loadPlay, outlookOfPlay } from './load-play.ts'

/**
 * The fund for everybody whose it is: what it holds, what it has done, its rules, when the next in the queue can be helped. It names
 * no borrower; `mine` says where the asker's own request stands.
 */
export const findFund = query({
  name: 'funds.find-fund',
  summary: 'Trang của quỹ',
  allow: readFunds,
  reach: 'branch',
  input: z.object({ unitId: id, fundId: id }),
  async run(ctx, { unitId, fundId }) {
    const fund = await fundWithRules(ctx, unitId, fundId)
    const rules = fund.ruleBooks.find(({ fromDay }) => fromDay <= ctx.today) ?? null
    if (!rules?.loanCeiling || fund.closedOn) return { ...fund, rules, lending: null }
    const play = await loadPlay(ctx, { unitId, fundId })
    const { helped, loansInAYear } = outlookOfPlay(ctx.today, play)
    const place = play.queue.findIndex(({ memberId }) => memberId === fund.myMemberId)
    return {
      ...fund,
      rules,
      lending: {
        waiting: play.queue.length,
        people: play.people,
        loansInAYear,
        next: helped[0] ? { onDay: helped[0].onDay, amount: play.queue[0]?.amount ?? 0 } : null,
        mine: place === -1 ? null : { place: place + 1, onDay: helped[place]?.onDay ?? null },
      },
    }
  },
})

async function fundWithRules(ctx: Context, unitId: number, fundId: number) {
  const total = (
    kinds: string,
  ) => sql<number>`(select coalesce(sum(case when movement.kind = 'refund' then -movement.amount else movement.amount end), 0)::bigint
    from funds.movement where movement.unit_id = fund.unit_id and movement.fund_id = fund.id
      and movement.kind = any(${kinds}::text[]))`
  const fund = await ctx.db
    .selectFrom('funds.fund as fund')
    .leftJoin('funds.cause as cause', 'cause.code', 'fund.cause')
    .where('fund.unitId', '=', unitId)
    .where('fund.id', '=', fundId)
    .select(['fund.id as fundId', 'fund.kind', 'fund.name', 'fund.purpose', 'fund.home'])
    .select(['fund.lent', 'fund.worth', 'fund.openedOn', 'fund.closedOn', 'cause.name as cause'])
    .select((eb) => [
      total('{contribution,refund}').as('contributed'),
      total('{gift}').as('gifts'),
      total('{interest}').as('interest'),
      total('{grant}').as('granted'),
      total('{remittance}').as('remitted'),
      total('{payout}').as('everLent'),
      sql<number>`(select coalesce(sum(sign(amount)), 0)::int from funds.movement where movement.unit_id = fund.unit_id
        and movement.fund_id = fund.id and kind in ('payout', 'grant'))`.as('turns'),
      sql<number>`(select count(distinct member_id)::int from funds.movement where movement.unit_id = fund.unit_id
        and movement.fund_id = fund.id and kind in ('payout', 'grant') and reverses_id is null)`.as(
        'people',
      ),
      sql<number | null>`(select id from members.member where member.unit_id = fund.unit_id
        and member.person_id = ${ctx.actor?.personId ?? 0} and member.merged_into is null)`.as(
        'myMemberId',
      ),
      jsonArrayFrom(
        eb
          .selectFrom('funds.ruleBook as rules')
          .whereRef('rules.unitId', '=', 'fund.unitId')
          .whereRef('rules.fundId', '=', 'fund.id')
          .orderBy('rules.fromDay', 'desc')
          .select(ruleBookColumns)
          .select((inner) =>
            jsonArrayFrom(
              inner
                .selectFrom('funds.grantRule as rule')
                .whereRef('rule.unitId', '=', 'rules.unitId')
                .whereRef('rule.ruleBookId', '=', 'rules.id')
                .orderBy('rule.amount', 'desc')
                .select(['rule.id as grantRuleId', 'rule.name', 'rule.amount']),
            ).as('grants'),
          ),
      ).as('ruleBooks'),
      jsonArrayFrom(
        eb
          .selectFrom('funds.movement as movement')
          .whereRef('movement.unitId', '=', 'fund.unitId')
          .whereRef('movement.fundId', '=', 'fund.id')
          .groupBy(sql`extract(year from movement.day)`)
          .orderBy(sql`1`, 'desc')
          .select([
            sql<number>`extract(year from movement.day)::int`.as('year'),
            sql<number>`coalesce(sum(amount) filter (where kind in ('contribution', 'gift', 'interest')), 0)::bigint`.as(
              'cameIn',
            ),
            sql<number>`coalesce(sum(amount) filter (where kind in ('grant', 'remittance', 'refund', 'spending')), 0)::bigint`.as(
              'given',
            ),
            sql<number>`coalesce(sum(amount) filter (where kind = 'payout'), 0)::bigint`.as('lent'),
            sql<number>`coalesce(sum(sign(amount)) filter (where kind in ('payout', 'grant')), 0)::int`.as(
              'turns',
            ),
          ]),
      ).as('years'),
    ])
    .executeTakeFirst()
  if (!fund) throw new NotFound()
  return {
    ...fund,
    kind: fund.kind as FundKind,
    ruleBooks: fund.ruleBooks as (RuleBook & {
      grants: { grantRuleId: number; name: string; amount: number }[]
    })[],
  }
}
