import type { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { day, line, optional, paragraph } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { requireField } from '../initiative/new-initiative.ts'

/** What others need in order to do the same. */
export const modelFields = {
  name: line('Tên mô hình', 200),
  field: line('Lĩnh vực', 40),
  content: paragraph('Nội dung', 10000).refine((text) => text !== '', 'Nội dung còn trống'),
  forWhom: paragraph('Dành cho ai', 2000),
  steps: paragraph('Các bước', 10000),
  cost: paragraph('Chi phí', 2000),
  result: paragraph('Kết quả', 5000),
  contact: paragraph('Hỏi ai', 500),
  beganOn: optional(day('Ngày bắt đầu')),
}

export async function modelColumns(
  ctx: Context,
  fields: z.output<z.ZodObject<typeof modelFields>>,
) {
  const { name, field, content, forWhom, steps, cost, result, contact, beganOn } = fields
  if (beganOn) refuseFutureDay(ctx, { beganOn }, 'Ngày bắt đầu')
  await requireField(ctx, field)
  return { name, field, content, forWhom, steps, cost, result, contact, beganOn }
}
