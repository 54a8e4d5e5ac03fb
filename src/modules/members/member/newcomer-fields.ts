import type { z } from 'zod'
import { choice, day, id, line, optional, secret, ticked } from '#platform/fields.ts'
import { membershipDecision, nationalId, newRecord } from './record-fields.ts'

/** What is written down about somebody who joins. */
export const newcomerFields = {
  ...newRecord,
  nationalId: secret(optional(nationalId)),
  joinedOn: day('Ngày vào công đoàn'),
  joinedHow: optional(choice('Cách vào', ['admitted', 'readmitted', 'transferred_in'])),
  /** For `transferred_in`: a union that is not in this system. */
  fromName: optional(line('Đơn vị chuyển đến từ')),
  ...membershipDecision,
  subunitId: optional(id),
  cardNumber: optional(line('Số thẻ', 40)),
  cardIssuedOn: optional(day('Ngày cấp thẻ')),
  /** Ticked after the warning that the unit already has somebody of this name and birth day. */
  differentPerson: ticked,
}
export type Newcomer = z.output<z.ZodObject<typeof newcomerFields>>

export type Admitted = { memberId: number; personId: number; membershipId: number }
