import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import type { awardStateLabels } from '../labels.ts'
import { readLoans } from '../permissions.ts'

/** The grants of a fund, the latest first (at most 300), with what the rule-book of today grants and whose children there are. */
export const listAwards = query({
  name: 'funds.list-awards',
  summary: 'Trợ cấp, khuyến học của quỹ',
  allow: readLoans,
  input: z.object({ unitId: id, fundId: id }),
  async run(ctx, { unitId, fundId }) {
    const found = await ctx.db
      .selectFrom('funds.fund as fund')
      .where('fund.unitId', '=', unitId)
      .where('fund.id', '=', fundId)
      .select((eb) => [
        'fund.name',
        'fund.home',
        'fund.kind',
        jsonArrayFrom(
          eb
            .selectFrom('funds.award as award')
            .leftJoin('funds.season as season', (join) =>
              join
                .onRef('season.unitId', '=', 'award.unitId')
                .onRef('season.id', '=', 'award.seasonId'),
            )
            .innerJoin('members.member as member', (join) =>
              join
                .onRef('member.unitId', '=', 'award.unitId')
                .onRef('member.id', '=', 'award.memberId'),
            )
            .whereRef('award.unitId', '=', 'fund.unitId')
            .whereRef('award.fundId', '=', 'fund.id')
            .orderBy('award.proposedOn', 'desc')
            .orderBy('award.id', 'desc')
            .limit(300)
            .select(['award.id as awardId', 'award.recipientName', 'member.fullName'])
            .select(['award.reason', 'award.evidence', 'award.amount', 'award.state'])
            .select(['award.proposedOn', 'award.paidOn', 'season.name as seasonName']),
        ).as('awards'),
        jsonArrayFrom(
          eb
            .selectFrom('funds.grantRule as rule')
            .whereRef('rule.unitId', '=', 'fund.unitId')
            .where(
              'rule.ruleBookId',
              '=',
              sql<number>`funds.rule_book_on(fund.unit_id, fund.id, ${ctx.today}::date)`,
            )
            .orderBy('rule.amount', 'desc')
            .select(['rule.id as grantRuleId', 'rule.name', 'rule.amount']),
        ).as('rules'),
        jsonArrayFrom(
          eb
            .selectFrom('members.child as child')
            .innerJoin('members.member as member', (join) =>
              join
                .onRef('member.unitId', '=', 'child.unitId')
                .onRef('member.id', '=', 'child.memberId'),
            )
            .whereRef('child.unitId', '=', 'fund.unitId')
            .where('child.removedAt', 'is', null)
            .where(
              sql<boolean>`members.is_member_on(child.unit_id, child.member_id, ${ctx.today}::date)`,
            )
            .orderBy('member.sortKey')
            .orderBy('child.birthDay')
            .select(['child.id as childId', 'child.memberId', 'child.fullName'])
            .select('member.fullName as parentName'),
        ).as('children'),
      ])
      .executeTakeFirst()
    if (!found) throw new NotFound()
    return {
      ...found,
      awards: found.awards.map((award) => ({
        ...award,
        state: award.state as keyof typeof awardStateLabels,
      })),
    }
  },
})
