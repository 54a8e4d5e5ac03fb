import { sql } from 'kysely'
import type { Invariant } from '#platform/invariant.ts'

/** What must hold between the tables of activities, besides what the constraints already keep. */
export const activityInvariants: readonly Invariant[] = [
  {
    says: 'Số chỗ đã nhận của mỗi hoạt động bằng tổng chỗ của những người có chỗ',
    broken: sql`
      select format('Đơn vị %s, hoạt động %s: ghi %s chỗ, cộng lại %s', event.unit_id, event.id, event.seats_taken, coalesce(sum(place.seats), 0)) as problem
      from activities.event left join activities.registration as place
        on place.unit_id = event.unit_id and place.event_id = event.id and place.state = 'going'
      group by event.unit_id, event.id having event.seats_taken <> coalesce(sum(place.seats), 0)`,
  },
  {
    says: 'Không ai có mặt ở một hoạt động chưa tổ chức hoặc đã hủy',
    broken: sql`
      select format('Đơn vị %s, hoạt động %s', event.unit_id, event.id) as problem
      from activities.event where event.state <> 'held' and exists (select from activities.attendance as came
        where came.unit_id = event.unit_id and came.event_id = event.id)`,
  },
  {
    says: 'Mỗi người chỉ được tính một lần ở mỗi hoạt động',
    broken: sql`
      select format('Đơn vị %s, hoạt động %s, người %s: %s lượt', unit_id, event_id, person_id, count(*)) as problem
      from activities.turn group by unit_id, event_id, person_id having count(*) > 1`,
  },
  {
    says: 'Mỗi người chỉ được tính một lần ở mỗi lớp học',
    broken: sql`
      select format('Đơn vị %s, lớp %s, %s: %s lượt', unit_id, course_id, person_key, count(*)) as problem
      from activities.training_turn group by unit_id, course_id, person_key having count(*) > 1`,
  },
  {
    says: 'Ai chờ lâu nhất không thể ngồi vào số chỗ còn lại của một hoạt động sắp tới',
    broken: sql`
      select format('Đơn vị %s, hoạt động %s: còn %s chỗ, người đầu hàng chờ cần %s', event.unit_id, event.id,
        event.capacity - event.seats_taken, first.seats) as problem
      from activities.event join lateral (select seats from activities.registration as place where place.unit_id = event.unit_id
        and place.event_id = event.id and place.state = 'waiting' order by place.id limit 1) as first on true
      where event.state = 'planned' and coalesce(event.capacity >= event.seats_taken + first.seats, true)`,
  },
  {
    says: 'Một bút toán không được tính cho hai hoạt động hoặc lớp học',
    broken: sql`
      select format('Đơn vị %s, bút toán %s', unit_id, entry_id) as problem
      from activities.spending group by unit_id, entry_id having count(*) > 1`,
  },
]
