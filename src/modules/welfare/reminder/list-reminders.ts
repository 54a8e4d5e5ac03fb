import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { withinReach } from '../case/seen-cases.ts'
import { readVisits } from '../permissions.ts'
import { childrensDays } from './childrens-days.ts'
import { daysOfYear } from './days-of-year.ts'

/** Today's members within the asker's reach whose birth day is known. */
function knownMembers(ctx: Context, unitId: number) {
  return ctx.db
    .selectFrom('members.member as member')
    .where('member.unitId', '=', unitId)
    .where('member.mergedInto', 'is', null)
    .where('member.birthDay', 'is not', null)
    .where(sql<boolean>`members.is_member_on(member.unit_id, member.id, ${ctx.today}::date)`)
    .where(withinReach(ctx))
}

/** What is coming: birthdays of so many days (without the year), retirements of the next twelve months, days of the children. */
export const listReminders = query({
  name: 'welfare.list-reminders',
  summary: 'Sắp tới: sinh nhật, nghỉ hưu, ngày của các cháu',
  allow: readVisits,
  input: z.object({
    unitId: id,
    days: z.coerce.number().int().min(1).max(366).default(30).catch(30),
  }),
  async run(ctx, { unitId, days }) {
    const found = await ctx.db
      .selectNoFrom([
        jsonArrayFrom(
          knownMembers(ctx, unitId)
            .where(
              sql<boolean>`to_char(member.birth_day, 'MMDD') = any(${daysOfYear(ctx.today, days)}::text[])`,
            )
            .orderBy(sql`welfare.next_birthday(member.birth_day, ${ctx.today}::date)`)
            .orderBy('member.sortKey')
            .select([
              'member.id as memberId',
              'member.fullName',
              sql<string>`welfare.next_birthday(member.birth_day, ${ctx.today}::date)`.as('day'),
            ]),
        ).as('birthdays'),
        jsonArrayFrom(
          knownMembers(ctx, unitId)
            .where(
              sql<boolean>`welfare.retirement_day(member.birth_day, member.sex) between ${ctx.today}::date and (${ctx.today}::date + interval '12 months')`,
            )
            .orderBy(sql`welfare.retirement_day(member.birth_day, member.sex)`)
            .orderBy('member.sortKey')
            .select([
              'member.id as memberId',
              'member.fullName',
              sql<string>`welfare.retirement_day(member.birth_day, member.sex)`.as('day'),
            ]),
        ).as('retirements'),
      ])
      .executeTakeFirstOrThrow()
    return { ...found, childrensDays: childrensDays(ctx.today, Math.max(days, 60)), days }
  },
})
