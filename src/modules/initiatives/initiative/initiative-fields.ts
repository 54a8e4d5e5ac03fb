import type { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { day, line, money, optional, paragraph } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { authorFields } from '../author/author-fields.ts'

/** What is new, what it was before, what came of it. Amounts in whole đồng; nothing: it cannot be put in money. */
export const initiativeFields = {
  title: line('Tên sáng kiến', 300),
  field: line('Lĩnh vực', 40),
  problem: paragraph('Hiện trạng', 5000),
  solution: paragraph('Giải pháp', 10000).refine((text) => text !== '', 'Giải pháp còn trống'),
  effect: paragraph('Hiệu quả', 5000),
  benefit: optional(money('Giá trị làm lợi', 0)),
  benefitWords: optional(line('Lợi ích khác', 500)),
  appliedOn: optional(day('Ngày áp dụng lần đầu')),
  ...authorFields,
}

type Fields = z.output<z.ZodObject<typeof initiativeFields>>

/** The columns of the initiative itself, without its authors. */
export function columnsOf(ctx: Context, fields: Fields) {
  const { title, field, problem, solution, effect, benefit, benefitWords, appliedOn } = fields
  if (appliedOn) refuseFutureDay(ctx, { appliedOn }, 'Ngày áp dụng lần đầu')
  return {
    ...{ title, field, problem, solution, effect, appliedOn },
    benefit: benefit ?? 0,
    benefitWords: benefitWords ?? '',
  }
}
