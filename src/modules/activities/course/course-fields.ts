import { z } from 'zod'
import { choice, day, line, money, optional, paragraph } from '#platform/fields.ts'
import { courseKinds, organizers } from '../labels.ts'

const count = (what: string, most: number) => {
  const wrong = { error: `${what} là số từ 1 đến ${most}` }
  return z.coerce.number(wrong).int(wrong).min(1, wrong).max(most, wrong)
}
export const hours = optional(count('Số giờ', 5000))

export const courseFields = {
  kind: choice('Loại lớp', courseKinds),
  title: line('Tên lớp', 200),
  organizer: choice('Ai mở lớp', organizers).default('own'),
  organizerName: paragraph('Nơi mở lớp', 200),
  place: paragraph('Địa điểm', 200),
  startsOn: day('Ngày bắt đầu'),
  /** The same day unless said otherwise. The turns count on this day. */
  endsOn: optional(day('Ngày kết thúc')),
  hours,
  days: optional(count('Số ngày', 1500)),
  /** What it cost as told by whoever bore it; the union's own spending comes from the book. */
  cost: optional(money('Chi phí', 0)),
  partId: z.coerce.number({ error: 'Hãy chọn quỹ' }).int().min(0).default(0),
  note: paragraph('Ghi chú', 1000),
}
