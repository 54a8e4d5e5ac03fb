import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readLoans } from '../permissions.ts'

/** The members of today by name, for the forms of the funds; `isMe` is the asker. */
export const listPeople = query({
  name: 'funds.list-people',
  summary: 'Tên đoàn viên để chọn khi ghi quỹ',
  allow: { own: [...readLoans.own, 'member'] },
  reach: 'branch',
  input: z.object({ unitId: id }),
  run(ctx, { unitId }) {
    return ctx.db
      .selectFrom('members.member as member')
      .where('member.unitId', '=', unitId)
      .where('member.mergedInto', 'is', null)
      .where(sql<boolean>`members.is_member_on(member.unit_id, member.id, ${ctx.today}::date)`)
      .orderBy('member.sortKey')
      .orderBy('member.id')
      .select(['member.id as memberId', 'member.fullName'])
      .select(sql<boolean>`member.person_id = ${ctx.actor?.personId ?? 0}`.as('isMe'))
      .execute()
  },
})
