import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { day, id } from '#platform/fields.ts'
import { lockFund } from '../fund/require-fund.ts'
import { keepFunds } from '../permissions.ts'
import { memberIdList } from './member-id-list.ts'

/** Several members join at once; who belongs to the fund already is left as he or she is. */
export const joinFund = command({
  name: 'funds.join-fund',
  summary: 'Ghi đoàn viên tham gia quỹ',
  allow: keepFunds,
  input: z.object({
    unitId: id,
    fundId: id,
    memberIds: memberIdList,
    fromDay: day('Tham gia từ ngày'),
  }),
  async run(ctx, { unitId, fundId, memberIds, fromDay }) {
    const fund = await lockFund(ctx, { unitId, fundId })
    if (fromDay < fund.openedOn) throw new Refused('Ngày tham gia không thể trước ngày lập quỹ.')
    const joined = await ctx.db
      .insertInto('funds.participation')
      .columns(['unitId', 'fundId', 'memberId', 'fromDay'])
      .expression((query) =>
        query
          .selectFrom('members.member as member')
          .where('member.unitId', '=', unitId)
          .where('member.id', 'in', memberIds)
          .where('member.mergedInto', 'is', null)
          .where(({ not, exists, selectFrom }) =>
            not(
              exists(
                selectFrom('funds.participation as part')
                  .where('part.unitId', '=', unitId)
                  .where('part.fundId', '=', fundId)
                  .whereRef('part.memberId', '=', 'member.id')
                  .where('part.untilDay', 'is', null)
                  .select('part.id'),
              ),
            ),
          )
          .select(({ val, ref }) => [
            val(unitId).as('unitId'),
            val(fundId).as('fundId'),
            ref('member.id').as('memberId'),
            val(fromDay).as('fromDay'),
          ]),
      )
      .executeTakeFirst()
    return { joined: Number(joined.numInsertedOrUpdatedRows) }
  },
})
