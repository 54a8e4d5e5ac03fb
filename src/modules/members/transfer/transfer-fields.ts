import { day, id, line, optional } from '#platform/fields.ts'
import { membershipDecision } from '../member/record-fields.ts'

export const transferFields = {
  unitId: id,
  memberId: id,
  toUnitId: id,
  /** The first day in the new unit. */
  onDay: day('Ngày chuyển'),
  note: optional(line('Ghi chú', 500)),
  ...membershipDecision,
}
