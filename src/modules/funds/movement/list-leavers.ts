import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readLoans } from '../permissions.ts'

/** Who has left the union and still has money in a fund, or owes it. */
export const listLeavers = query({
  name: 'funds.list-leavers',
  summary: 'Người đã rời công đoàn còn tiền góp trong quỹ',
  allow: readLoans,
  input: z.object({ unitId: id }),
  run(ctx, { unitId }) {
    return ctx.db
      .selectFrom('funds.leaver as leaver')
      .innerJoin('funds.fund as fund', (join) =>
        join.onRef('fund.unitId', '=', 'leaver.unitId').onRef('fund.id', '=', 'leaver.fundId'),
      )
      .innerJoin('members.member as member', (join) =>
        join
          .onRef('member.unitId', '=', 'leaver.unitId')
          .onRef('member.id', '=', 'leaver.memberId'),
      )
      .where('leaver.unitId', '=', unitId)
      .where(
        sql<boolean>`not members.is_member_on(leaver.unit_id, leaver.member_id, ${ctx.today}::date)`,
      )
      .orderBy('member.sortKey')
      .select(['leaver.fundId', 'fund.name as fundName', 'leaver.memberId', 'member.fullName'])
      .select(['leaver.contributed', 'leaver.owed'])
      .$narrowType<{ fundId: number; memberId: number; contributed: number; owed: number }>()
      .execute()
  },
})
