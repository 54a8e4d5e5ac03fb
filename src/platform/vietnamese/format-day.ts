const MS_A_DAY = 86_400_000

/** '2020-03-05' → '05/03/2020'. */
export function formatDay(day: string): string {
  const [year, month, date] = partsOf(day)
  return `${date}/${month}/${year}`
}

/**
 * '2020-03-05' → 'ngày 05 tháng 3 năm 2020', as State documents write it: a zero before days under 10 and before
 * January and February only (Decree 30/2020/NĐ-CP, annex I).
 */
export function formatDayLong(day: string): string {
  const [year, month, date] = partsOf(day)
  return `ngày ${date} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`
}

/** How far a deadline is from today, both 'YYYY-MM-DD': 'còn 5 ngày', 'hôm nay', 'quá hạn 3 ngày'. */
export function daysAwayText(day: string, today: string): string {
  const days = daysBetween(today, day)
  if (days === 0) return 'hôm nay'
  return days > 0 ? `còn ${days} ngày` : `quá hạn ${-days} ngày`
}

/** Days from the first 'YYYY-MM-DD' to the second; negative when the second is earlier. No time zone is involved. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to) - utc(from)) / MS_A_DAY)
}

function utc(day: string): number {
  const [year, month, date] = partsOf(day)
  return Date.UTC(Number(year), Number(month) - 1, Number(date))
}

function partsOf(day: string): [string, string, string] {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  if (!match) throw new TypeError(`Not a day in the form YYYY-MM-DD: ${day}`)
  return [match[1] ?? '', match[2] ?? '', match[3] ?? '']
}
