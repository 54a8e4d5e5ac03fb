import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { daysOfYear } from './days-of-year.ts'

/** How many members have a birthday within a week, as one line of what waits. A query to be run with others. */
export function comingBirthdays(ctx: Context, unitId: number) {
  return ctx.db
    .selectFrom('members.member as member')
    .where('member.unitId', '=', unitId)
    .where('member.mergedInto', 'is', null)
    .where('member.birthDay', 'is not', null)
    .where(
      sql<boolean>`to_char(member.birth_day, 'MMDD') = any(${daysOfYear(ctx.today, 7)}::text[])`,
    )
    .where(sql<boolean>`members.is_member_on(member.unit_id, member.id, ${ctx.today}::date)`)
    .select([
      sql<string>`'welfare-birthdays'`.as('what'),
      sql<number>`count(*)`.as('count'),
      sql<string | null>`min(welfare.next_birthday(member.birth_day, ${ctx.today}::date))`.as(
        'day',
      ),
    ])
}
