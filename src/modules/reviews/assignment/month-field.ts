import { z } from 'zod'

/** A month as '03/2024', '3/2024' or '2024-03'; gives its first day. */
export const month = z.string({ error: 'Tháng còn trống' }).transform((given, issues) => {
  const typed = given.trim()
  const [, inVietnamese, year] = /^(\d{1,2})\/(\d{4})$/.exec(typed) ?? []
  const [, isoYear, iso] = /^(\d{4})-(\d{2})(?:-01)?$/.exec(typed) ?? []
  const number = Number(inVietnamese ?? iso)
  if (number >= 1 && number <= 12) return `${year ?? isoYear}-${String(number).padStart(2, '0')}-01`
  issues.addIssue({ code: 'custom', message: 'Hãy viết tháng như 03/2024' })
  return z.NEVER
})

export function monthBefore(first: string): string {
  const [year, number] = first.split('-').map(Number) as [number, number]
  return number === 1 ? `${year - 1}-12-01` : `${year}-${String(number - 1).padStart(2, '0')}-01`
}
