import { z } from 'zod'
import { choice, day, id, line, optional, paragraph, secret } from '#platform/fields.ts'
import { hospitalLevels, relations } from '../labels.ts'

/** What happened. Health and hardship stay out of the audit trail, which more people read than the case. */
export const occasionFields = {
  /** A line of the catalogue: says kind, relation and level. */
  entitlementId: secret(optional(id)),
  /** Or the kind itself. */
  kind: secret(optional(line('Việc', 40))),
  relation: secret(choice('Người thân', relations).default('self')),
  /** Where the amount depends on it; nothing: not known. */
  hospitalLevel: secret(z.enum(hospitalLevels).default('')),
  /** The relative's or child's name. */
  aboutName: secret(optional(line('Tên người thân', 120))),
  happenedOn: day('Ngày xảy ra'),
  note: secret(paragraph('Ghi chú', 2000)),
}
