import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { covers } from '../membership/covers.ts'

/** Each record with its latest membership that had begun by the day and its group on the day; the root of lists and counts. */
export function membersOnDay(ctx: Context, onDay: string) {
  return ctx.db
    .selectFrom('members.member as member')
    .leftJoin('members.membership as period', (join) =>
      join
        .onRef('period.unitId', '=', 'member.unitId')
        .onRef('period.memberId', '=', 'member.id')
        .on('period.joinedOn', '<=', onDay)
        // Periods do not overlap: the latest is the one that no other follows.
        .on(
          sql<boolean>`not exists (select from members.membership as later where later.unit_id = period.unit_id
            and later.member_id = period.member_id and later.joined_on <= ${onDay}::date
            and (later.joined_on, later.id) > (period.joined_on, period.id))`,
        ),
    )
    .leftJoin('members.groupAssignment as place', (join) =>
      join
        .onRef('place.unitId', '=', 'member.unitId')
        .onRef('place.memberId', '=', 'member.id')
        .on(covers('place.fromDay', 'place.untilDay', onDay)),
    )
    .leftJoin('organization.subunit as subunit', (join) =>
      join.onRef('subunit.unitId', '=', 'place.unitId').onRef('subunit.id', '=', 'place.subunitId'),
    )
}

/** 'active', 'suspended', 'left' or 'none' on the day, over the aliases of membersOnDay. */
export function stateOnDay(onDay: string) {
  return sql<string>`case
    when period.id is null then 'none'
    when not members.covers(period.joined_on, period.left_on, ${onDay}::date) then 'left'
    when exists (select from members.suspension as pause where pause.unit_id = period.unit_id
      and pause.membership_id = period.id and members.covers(pause.from_day, pause.until_day, ${onDay}::date)) then 'suspended'
    else 'active' end`
}
