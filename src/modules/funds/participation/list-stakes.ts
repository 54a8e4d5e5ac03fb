import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readLoans } from '../permissions.ts'

/** Whose fund it is, today or by what is left in it: what each has in it and owes it. The reading is logged. */
export const listStakes = query({
  name: 'funds.list-stakes',
  summary: 'Phần góp và nợ của từng người trong quỹ',
  allow: readLoans,
  sensitive: true,
  reach: 'branch',
  input: z.object({ unitId: id, fundId: id }),
  run(ctx, { unitId, fundId }) {
    return ctx.db
      .selectFrom('members.member as member')
      .leftJoin('funds.stake as stake', (join) =>
        join
          .onRef('stake.unitId', '=', 'member.unitId')
          .onRef('stake.memberId', '=', 'member.id')
          .on('stake.fundId', '=', fundId),
      )
      .where('member.unitId', '=', unitId)
      .where('member.mergedInto', 'is', null)
      .where(
        sql<boolean>`(stake.contributed <> 0 or stake.owed <> 0
          or funds.belongs_on(member.unit_id, ${fundId}, member.id, ${ctx.today}::date))`,
      )
      .orderBy('member.sortKey')
      .orderBy('member.id')
      .select(['member.id as memberId', 'member.fullName'])
      .select([
        sql<number>`coalesce(stake.contributed, 0)::bigint`.as('contributed'),
        sql<number>`coalesce(stake.owed, 0)::bigint`.as('owed'),
        sql<boolean>`funds.belongs_on(member.unit_id, ${fundId}, member.id, ${ctx.today}::date)`.as(
          'belongs',
        ),
      ])
      .execute()
  },
})
