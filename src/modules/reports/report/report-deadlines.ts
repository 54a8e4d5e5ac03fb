import { type Day, plusDays } from '#platform/clock.ts'
import type { Context } from '#platform/context.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { periodOf } from '../period-rule/period.ts'
import { reportCalendar, rulersOf } from '../period-rule/report-calendar.ts'

type Asked = {
  unitId: number
  from: Day
  to: Day
  add: (deadline: { key: string; day: Day; name: string; page: string }) => void
}

const kinds = { half_year: 'báo cáo 6 tháng', year: 'báo cáo năm' } as const

/** Answers the calendar: when figures of the half years and years are cut off and when their reports are due, by the unit's rules. */
export async function tellReportDeadlines(ctx: Context, { unitId, from, to, add }: Asked) {
  const calendar = await reportCalendar(ctx, rulersOf(ctx, unitId))
  const within = (day: Day) => day >= from && day <= to
  for (const kind of ['half_year', 'year'] as const) {
    // A report about the end of the year before may be due in this one.
    for (let day = plusDays(from, -120); day <= to; ) {
      const period = periodOf(kind, calendar.cutOffs(kind, day), day)
      const due = calendar.due(kind, period.to)
      if (within(period.to))
        add({
          key: `cut-off-${kind}-${period.to}`,
          day: period.to,
          name: `Chốt số liệu ${kinds[kind]}`,
          page: '/reports',
        })
      if (due && within(due.dueOn))
        add({
          key: `due-${kind}-${period.to}`,
          day: due.dueOn,
          name: `Hạn gửi ${kinds[kind]} (kỳ đến ${formatDay(period.to)})`,
          page: '/reports',
        })
      day = plusDays(period.to, 1)
    }
  }
}
