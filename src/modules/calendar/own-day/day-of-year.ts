import { Invalid } from '#platform/errors.ts'

/** 'day/month' as people type it: '28/7', '10-3', '15.8'. @throws Invalid beside the field. */
export function readDayOfYear(typed: string, field: string) {
  const match = typed.trim().match(/^(\d{1,2})[/.-](\d{1,2})$/)
  const [dayOfMonth, month] = [Number(match?.[1]), Number(match?.[2])]
  if (!match || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31)
    throw new Invalid({ [field]: [`“${typed}” không phải ngày/tháng; hãy ghi như 28/7`] })
  return { dayOfMonth, month }
}
