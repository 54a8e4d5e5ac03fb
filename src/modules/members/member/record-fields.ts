import { z } from 'zod'
import { choice, day, line, optional, secret } from '#platform/fields.ts'
import { readNationalId } from '#platform/vietnamese/national-id.ts'
import { givenNameSortKey, tidyName } from '#platform/vietnamese/person-name.ts'
import { readPhone } from '#platform/vietnamese/phone.ts'

/** What is not sent stays as it is (undefined); what is sent empty is emptied (null). */
function kept<Shape extends z.ZodType>(shape: Shape) {
  return z.preprocess((given) => (given === '' ? null : given), shape.nullable()).optional()
}

export const fullName = line('Họ và tên', 120).transform(tidyName)
export const sex = choice('Giới tính', ['female', 'male'])

export const phone = z.string().transform((given, issues) => {
  const read = readPhone(given)
  if (read.ok) return read.phone
  issues.addIssue({ code: 'custom', message: read.message })
  return z.NEVER
})

const email = z
  .string()
  .transform((given) => given.trim().toLowerCase())
  .pipe(z.email('Địa chỉ thư điện tử chưa đúng').max(200))

/** A personal identification number or an old card number, read as people type it. Hidden in the audit trail. */
export const nationalId = z.string().transform((given, issues) => {
  const read = readNationalId(given)
  if (read.ok) return read.nationalId
  issues.addIssue({ code: 'custom', message: read.message })
  return z.NEVER
})

const facts = {
  birthDay: kept(day('Ngày sinh')),
  ethnicGroup: secret(kept(line('Dân tộc', 60))),
  hometown: kept(line('Quê quán')),
  address: kept(line('Địa chỉ')),
  phone: kept(phone),
  email: kept(email),
  jobTitle: kept(line('Chức vụ chuyên môn', 120)),
  workerType: kept(line('Loại lao động', 20)),
  professionalLevel: kept(line('Trình độ chuyên môn', 20)),
  politicalLevel: kept(line('Lý luận chính trị', 20)),
  extra: z.record(z.string().regex(/^\d+$/), z.string().max(2000)).optional(),
}

/** The record as it is first written. */
export const newRecord = { fullName, sex, ...facts }

/** The record as it is changed: every field may stay away. */
export const changedRecord = { fullName: fullName.optional(), sex: sex.optional(), ...facts }

/** The decision behind a change of membership; paper registers often have none. */
export const membershipDecision = {
  decisionNumber: optional(line('Số quyết định', 60)),
  decisionDay: optional(day('Ngày quyết định')),
  decisionIssuer: optional(line('Cơ quan ra quyết định')),
}
export type MembershipDecision = {
  decisionNumber: string | null
  decisionDay: string | null
  decisionIssuer: string | null
}
export const noDecision: MembershipDecision = {
  decisionNumber: null,
  decisionDay: null,
  decisionIssuer: null,
}

/** The name with the key by which lists are sorted. */
export function nameColumns(fullName: string) {
  return { fullName, sortKey: givenNameSortKey(fullName) }
}
