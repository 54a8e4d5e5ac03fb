import { sql } from 'kysely'
import type { Invariant } from '#platform/invariant.ts'

/** What must hold between the tables of the calendar, besides what the constraints already keep. */
export const calendarInvariants: readonly Invariant[] = [
  {
    says: 'Hạn của mỗi việc chuẩn bị là ngày trong chương trình trừ số ngày làm trước',
    broken: sql`
      select format('Đơn vị %s, việc %s: hạn %s, ngày %s trừ %s', task.unit_id, task.id, task.due_on, day.on_day, task.days_before) as problem
      from calendar.task join calendar.programme_day as day on day.unit_id = task.unit_id and day.id = task.programme_day_id
      where task.due_on <> day.on_day - task.days_before`,
  },
  {
    says: 'Mỗi cuộc họp định kỳ nằm trong thời gian của lịch họp đã lập ra nó',
    broken: sql`
      select format('Đơn vị %s, cuộc họp %s ngày %s ngoài %s – %s', meeting.unit_id, meeting.id, planned_on, from_day, until_day) as problem
      from calendar.meeting join calendar.meeting_series as series on series.unit_id = meeting.unit_id and series.id = meeting.series_id
      where planned_on not between from_day and until_day`,
  },
  {
    says: 'Không tổ nào, bộ phận nào còn lịch họp sau khi đã kết thúc',
    broken: sql`
      select format('Đơn vị %s, cuộc họp %s ngày %s: %s kết thúc ngày %s', meeting.unit_id, meeting.id, planned_on, subunit.name, closed_on) as problem
      from calendar.meeting join calendar.meeting_series as series on series.unit_id = meeting.unit_id and series.id = meeting.series_id
      join organization.subunit on subunit.unit_id = series.unit_id and subunit.id = series.subunit_id
      where planned_on >= closed_on and held_on is null`,
  },
]
