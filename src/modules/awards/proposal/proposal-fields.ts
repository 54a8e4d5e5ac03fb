import { z } from 'zod'
import { day, id, line, paragraph } from '#platform/fields.ts'

export const proposalFields = {
  titleId: id,
  /** What the praise is for, as it will be printed: 'Thành tích xuất sắc trong quý I năm 2026'. */
  about: line('Khen về việc gì', 300),
  fromDay: day('Thành tích từ ngày'),
  toDay: day('Thành tích đến ngày'),
  grounds: paragraph('Căn cứ', 1000),
}

/** Ids that came as ticked boxes, one or several or none. */
export const ids = z
  .union([z.array(id), id.transform((one) => [one]), z.literal('').transform(() => [])])
  .default([])
