import { z } from 'zod'
import { choice, day, id, line, money, optional, paragraph, ticked } from '#platform/fields.ts'
import { audiences, eventKinds } from '../labels.ts'

const count = (what: string, most: number) => {
  const wrong = { error: `${what} phải là số từ 0 đến ${most}` }
  return z.coerce.number(wrong).int(wrong).min(0, wrong).max(most, wrong)
}
export const guestCount = (what: string) => count(what, 100_000).default(0)

/** What is planned: shared by planning and changing. */
export const eventFields = {
  kind: choice('Loại hoạt động', eventKinds),
  title: line('Tên hoạt động', 200),
  plan: paragraph('Nội dung, kế hoạch'),
  place: paragraph('Nơi tổ chức', 200),
  startsOn: day('Ngày tổ chức'),
  /** The same day unless said otherwise. */
  endsOn: optional(day('Ngày kết thúc')),
  atTime: z
    .string()
    .default('')
    .transform((given) =>
      given
        .trim()
        .replace(/^(\d)[:hg]/, '0$1:')
        .replace(/[hg]/, ':'),
    )
    .transform((given) => (/^\d\d:$/.test(given) ? `${given}00` : given))
    .pipe(z.string().regex(/^$|^([01]\d|2[0-3]):[0-5]\d$/, 'Giờ viết như 07:30 hoặc để trống')),
  audience: choice('Người được mời', audiences).default('all'),
  subunitId: optional(id),
  bodyId: optional(id),
  budget: optional(money('Dự toán', 0)),
  /** The part of the book that pays; 0: the union's own money. */
  partId: z.coerce.number({ error: 'Hãy chọn quỹ' }).int().min(0).default(0),
  registers: ticked,
  registerUntil: optional(day('Hạn đăng ký')),
  /** Seats, companions included; none: as many as come. */
  capacity: optional(
    z.coerce
      .number({ error: 'Số chỗ phải là số' })
      .int('Số chỗ phải là số nguyên')
      .min(1, 'Số chỗ phải từ 1 trở lên')
      .max(100_000, 'Số chỗ nhiều quá'),
  ),
  companionsAllowed: count('Số người được đưa theo', 20).default(0),
}
export type EventFields = z.output<z.ZodObject<typeof eventFields>>
