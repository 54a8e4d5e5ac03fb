import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { day, id, line, money, optional } from '#platform/fields.ts'
import { lockFund } from '../fund/require-fund.ts'
import { keepFunds } from '../permissions.ts'
import { ruleBookOn } from '../rule-book/rule-book-on.ts'

/**
 * A sheet with a line for everyone whose fund it is on the due day, and what the rule-book of that day asks; `amount` asks
 * something else, once. Without either, each gives what he or she wants. Who is paused in the union is not asked.
 */
export const openCollection = command({
  name: 'funds.open-collection',
  summary: 'Mở đợt thu',
  allow: keepFunds,
  input: z.object({
    unitId: id,
    fundId: id,
    name: line('Tên đợt thu', 120),
    dueOn: day('Hạn đóng'),
    amount: optional(money('Mức đóng')),
    driveId: optional(id),
  }),
  async run(ctx, { unitId, fundId, name, dueOn, amount, driveId }) {
    const fund = await lockFund(ctx, { unitId, fundId })
    if (dueOn < fund.openedOn || (fund.closedOn && dueOn >= fund.closedOn))
      throw new Refused('Ngày này quỹ chưa lập hoặc đã đóng.')
    const rules = await ruleBookOn(ctx, { unitId, fundId, onDay: dueOn })
    const { id: collectionId } = await ctx.db
      .insertInto('funds.collection')
      .values({ unitId, fundId, name, dueOn, driveId })
      .returning('id')
      .executeTakeFirstOrThrow()
    const expected = amount ?? rules.contribution
    const everybody = rules.belongs === 'all'
    const { numAffectedRows } = await sql`
      insert into funds.collection_line (unit_id, collection_id, member_id, expected)
      select ${unitId}, ${collectionId}, member.id, ${expected}::bigint
      from members.member
      join members.membership as period on period.unit_id = member.unit_id and period.member_id = member.id
        and members.covers(period.joined_on, period.left_on, ${dueOn}::date)
      where member.unit_id = ${unitId} and member.merged_into is null
        and not exists (select from members.suspension as pause where pause.unit_id = period.unit_id
          and pause.membership_id = period.id and members.covers(pause.from_day, pause.until_day, ${dueOn}::date))
        and (${everybody} or exists (select from funds.participation as part where part.unit_id = member.unit_id
          and part.fund_id = ${fundId} and part.member_id = member.id
          and members.covers(part.from_day, part.until_day, ${dueOn}::date)))`.execute(ctx.db)
    if (!numAffectedRows) throw new Refused('Ngày này chưa có đoàn viên nào tham gia quỹ.')
    return { collectionId, people: Number(numAffectedRows) }
  },
})
