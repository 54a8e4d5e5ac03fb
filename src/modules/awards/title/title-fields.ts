import { z } from 'zod'
import { choice, day, line, money, optional } from '#platform/fields.ts'
import { forms, levels, scopes, systems, whoms } from '../labels.ts'

/** Nothing typed is nothing given. */
export const prize = (what: string) => optional(money(what, 0)).transform((amount) => amount ?? 0)

/** One box or several, ticked. */
export const whomList = z.preprocess(
  (given) => (Array.isArray(given) || given === undefined ? (given ?? []) : [given]),
  z.array(z.enum(whoms)).min(1, 'Hãy chọn danh hiệu dành cho ai'),
)

export const titleFields = {
  name: line('Tên danh hiệu'),
  form: choice('Hình thức', forms),
  system: choice('Hệ thống', systems).default('union'),
  scope: choice('Loại khen', scopes),
  forWhom: whomList,
  level: choice('Cấp quyết định', levels),
  personPrize: prize('Tiền thưởng cá nhân'),
  collectivePrize: prize('Tiền thưởng tập thể'),
  quotaNote: optional(line('Tỷ lệ, số lượng', 300)).transform((text) => text ?? ''),
  document: optional(line('Văn bản', 200)).transform((text) => text ?? ''),
  fromDay: day('Áp dụng từ ngày'),
}
