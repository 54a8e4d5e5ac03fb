import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { choice, day, id } from '#platform/fields.ts'
import { lockFund } from '../fund/require-fund.ts'
import { recordMovements } from '../movement/record-movements.ts'
import { keepFunds } from '../permissions.ts'
import { awardIdList } from './award-id-list.ts'

/** What was approved is handed over, one or all at once; pressed twice it is paid once. */
export const payAwards = command({
  name: 'funds.pay-awards',
  summary: 'Trao trợ cấp, khuyến học',
  allow: keepFunds,
  input: z.object({
    unitId: id,
    fundId: id,
    awardIds: awardIdList,
    day: day('Ngày trao'),
    where: choice('Hình thức', ['cash', 'bank']).default('cash'),
  }),
  async run(ctx, { unitId, fundId, awardIds, day, where }) {
    const fund = await lockFund(ctx, { unitId, fundId })
    const awards = await ctx.db
      .selectFrom('funds.award as award')
      .innerJoin('members.member as member', (join) =>
        join.onRef('member.unitId', '=', 'award.unitId').onRef('member.id', '=', 'award.memberId'),
      )
      .where('award.unitId', '=', unitId)
      .where('award.fundId', '=', fundId)
      .where('award.id', 'in', awardIds)
      .where('award.state', '=', 'approved')
      .orderBy('award.id')
      .select(['award.id as awardId', 'award.memberId', 'award.recipientName', 'award.reason'])
      .select(['award.amount', 'member.personId'])
      .forUpdate('award')
      .execute()
    const [first] = awards
    if (!first) throw new Refused('Không có khoản nào đang chờ trao.')
    const entryId = await recordMovements(ctx, {
      unitId,
      fund,
      day,
      where,
      summary: `${fund.name}: ${awards.length === 1 ? `trao cho ${first.recipientName}` : `trao ${awards.length} suất`}`,
      lines: awards.map(({ awardId, memberId, personId, amount, recipientName, reason }) => ({
        kind: 'grant' as const,
        amount,
        memberId,
        personId,
        awardId,
        partyName: recipientName,
        note: reason,
      })),
      voucher: {
        kind: 'payment',
        counterpart: awards.length === 1 ? first.recipientName : `Danh sách ${awards.length} người`,
      },
    })
    await ctx.db
      .updateTable('funds.award')
      .set({ state: 'paid', paidOn: day })
      .where('unitId', '=', unitId)
      .where(
        'id',
        'in',
        awards.map(({ awardId }) => awardId),
      )
      .execute()
    return { entryId, people: awards.length }
  },
})
