import { z } from 'zod'
import { day, optional } from '#platform/fields.ts'

/** Until when the box takes ballots: a day and an hour in Vietnam. */
export const closingFields = {
  closesOn: optional(day('Ngày đóng hòm phiếu')),
  closesTime: z
    .string()
    .trim()
    .regex(/^([01]?\d|2[0-3])[:h.]([0-5]\d)$/, 'Giờ viết như 16:30')
    .or(z.literal(''))
    .default(''),
}

/** @returns null where neither was typed; without an hour, the end of the day. */
export function closingTime(closesOn: string | null, closesTime: string): Date | null {
  if (!closesOn) return null
  const [hour = '23', minute = '59'] = closesTime ? closesTime.split(/[:h.]/) : []
  return new Date(`${closesOn}T${hour.padStart(2, '0')}:${minute}:59+07:00`)
}
