import { dayOf } from '#platform/clock.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'

const clock = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** An instant as people in Vietnam say it: '16:30 ngày 21/11/2026'. */
export function momentInWords(instant: Date): string {
  return `${clock.format(instant)} ngày ${formatDay(dayOf(instant))}`
}
