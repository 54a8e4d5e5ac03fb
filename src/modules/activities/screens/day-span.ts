import { formatDay } from '#platform/vietnamese/format-day.ts'

/** When something is, in words: '08/03/2026, 07:30' or 'từ 08/03/2026 đến 10/03/2026'. */
export function daySpan(startsOn: string, endsOn: string, atTime = ''): string {
  const days =
    startsOn === endsOn ? formatDay(startsOn) : `từ ${formatDay(startsOn)} đến ${formatDay(endsOn)}`
  return atTime ? `${days}, ${atTime}` : days
}
