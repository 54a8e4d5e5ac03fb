import { z } from 'zod'
import { choice, day, line, optional } from '#platform/fields.ts'

const sectors = [
  'admin',
  'psu_full_budget',
  'psu_partial',
  'soe',
  'non_state',
  'coop',
  'none',
] as const

/** What is said of a unit when it begins. Without a `slug` one is made from the short name. */
export const unitFields = {
  slug: optional(
    z.string().regex(/^[a-z0-9-]{1,60}$/, 'Mã đơn vị gồm chữ thường không dấu, số và gạch nối'),
  ),
  kind: line('Loại đơn vị', 60),
  sector: choice('Khu vực', sectors).default('admin'),
  name: line('Tên đơn vị'),
  shortName: line('Tên gọi tắt', 80),
  documentCode: line('Ký hiệu văn bản', 30),
  place: line('Địa danh', 80),
}

export const newUnitFields = { ...unitFields, establishedOn: day('Ngày thành lập') }
export type NewUnit = z.output<z.ZodObject<typeof newUnitFields>>

/** The document by which something was decided. */
export type Decision = { decisionNumber: string; decisionDay: string; decisionIssuer: string }
