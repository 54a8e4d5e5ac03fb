import { z } from 'zod'

/** A month as '2026-01' or as typed, '1/2026'; gives its first day. */
export const month = z.string({ error: 'Hãy chọn tháng' }).transform((given, issues) => {
  const text = given.trim()
  const isoForm = /^(?<year>\d{4})-(?<month>\d{1,2})(-01)?$/.exec(text)
  const typed = /^(?<month>\d{1,2})\/(?<year>\d{4})$/.exec(text)
  const parts = (isoForm ?? typed)?.groups
  const number = Number(parts?.month)
  if (parts && number >= 1 && number <= 12)
    return `${parts.year}-${String(number).padStart(2, '0')}-01`
  issues.addIssue({ code: 'custom', message: 'Hãy ghi tháng/năm, ví dụ 01/2026' })
  return z.NEVER
})

/** '2026-01-01' → '01/2026'. */
export function monthName(firstDay: string): string {
  return `${firstDay.slice(5, 7)}/${firstDay.slice(0, 4)}`
}

/** The first day of the month after. */
export function monthAfter(firstDay: string): string {
  const date = new Date(`${firstDay}T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + 1)
  return date.toISOString().slice(0, 10)
}
