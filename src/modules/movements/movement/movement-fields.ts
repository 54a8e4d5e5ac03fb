import { z } from 'zod'
import { day, id, line, optional, paragraph, ticked } from '#platform/fields.ts'
import { type Registrant, registrants } from '../labels.ts'
import { listOf } from './list-of.ts'

/** The decision that launches or changes it: number and day together, or none. */
const decisionFields = {
  decisionNumber: optional(line('Số văn bản', 60)),
  decisionDay: optional(day('Ngày văn bản')),
  decisionIssuer: optional(line('Cơ quan ban hành', 200)),
}

/** Whom it is for: each narrows the others. Nothing: everybody. */
export const audienceFields = {
  womenOnly: ticked,
  /** Codes of organization.unit_kind: which units below are called on. */
  unitKinds: listOf(z.string().max(60)).default([]),
  /** Sections and groups of the unit itself. */
  subunitIds: listOf(id).default([]),
  registrants: listOf(z.enum(registrants)).default(['member'] as Registrant[]),
}

/** What a movement says and asks; everything that an adjustment may change. */
export const contentFields = {
  slogan: z
    .string()
    .default('')
    .transform((given) => given.normalize('NFC').replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(300, 'Khẩu hiệu dài quá 300 ký tự')),
  body: paragraph('Nội dung', 5000),
  ownBody: paragraph('Nội dung riêng của đơn vị', 5000),
  criteria: paragraph('Tiêu chí', 5000),
  registerBy: optional(day('Hạn đăng ký')),
  ...audienceFields,
  ...decisionFields,
}
export type Content = z.output<z.ZodObject<typeof contentFields>>
