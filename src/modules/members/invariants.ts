import { sql } from 'kysely'
import type { Invariant } from '#platform/invariant.ts'

/** What must hold over all members, besides what the constraints already keep (no overlap of periods, groups, pauses). */
export const memberInvariants: readonly Invariant[] = [
  {
    says: 'Mỗi người, mỗi ngày là đoàn viên của nhiều nhất một đơn vị',
    broken: sql`
      select format('Người %s vừa ở đơn vị %s vừa ở đơn vị %s', person_id, unit_id, next_unit) as problem
      from (
        select record.person_id, period.unit_id, period.left_on,
          lead(period.unit_id) over life as next_unit, lead(period.joined_on) over life as next_joined
        from members.membership as period
        join members.member as record on record.unit_id = period.unit_id and record.id = period.member_id
        window life as (partition by record.person_id order by period.joined_on, period.left_on nulls last)
      ) as period
      where next_joined is not null and (left_on is null or left_on > next_joined)`,
  },
  {
    says: 'Ai ở trong tổ thì suốt thời gian đó là đoàn viên, và tổ còn hoạt động',
    broken: sql`
      select format('Đơn vị %s, đoàn viên %s, tổ %s từ %s', place.unit_id, place.member_id, place.subunit_id, place.from_day) as problem
      from members.group_assignment as place
      join organization.subunit as subunit on subunit.unit_id = place.unit_id and subunit.id = place.subunit_id
      where place.from_day is distinct from place.until_day
        and (place.from_day < subunit.opened_on
          or coalesce(place.until_day, 'infinity') > coalesce(subunit.closed_on, 'infinity')
          or not exists (
            select from members.membership as period
            where period.unit_id = place.unit_id and period.member_id = place.member_id
              and daterange(period.joined_on, period.left_on) @> daterange(place.from_day, place.until_day)))`,
  },
  {
    says: 'Tạm dừng sinh hoạt nằm trong thời gian là đoàn viên',
    broken: sql`
      select format('Đơn vị %s, lần tạm dừng %s', pause.unit_id, pause.id) as problem
      from members.suspension as pause
      join members.membership as period on period.unit_id = pause.unit_id and period.id = pause.membership_id
      where not daterange(period.joined_on, period.left_on) @> daterange(pause.from_day, pause.until_day)
        and pause.from_day is distinct from pause.until_day`,
  },
]
