import { sexLabels } from '../labels.ts'
import { type MemberColumn, memberColumns } from './member-columns.ts'

/**
 * A member as a row of the spreadsheet. Days are 'YYYY-MM-DD'; `workerType` and the two levels are the names of the
 * codes, not the codes; `nationalId` is in the clear only where the reader may see it, else null;
 * `joinedOn` is that of the last period; `groupName` is 'Tổ' or, where the name alone is not unique, 'Bộ phận / Tổ'.
 */
export type MemberOnSheet = {
  memberId: number
  fullName: string
  sex: 'female' | 'male'
  birthDay: string | null
  nationalId: string | null
  cardNumber: string | null
  cardIssuedOn: string | null
  joinedOn: string | null
  groupName: string | null
  jobTitle: string | null
  workerType: string | null
  professionalLevel: string | null
  politicalLevel: string | null
  ethnicGroup: string | null
  hometown: string | null
  address: string | null
  phone: string | null
  email: string | null
  /** By the extra field's id, as members.member.extra keeps it. */
  extra: Record<string, string>
}

/** The cells for `writeSheet`, one for each column; what is written so is read back without a change. */
export function memberCells(
  member: MemberOnSheet,
  columns: readonly MemberColumn[] = memberColumns,
): (string | null)[] {
  return columns.map(({ key }) => {
    if (key === 'sex') return sexLabels[member.sex]
    if (key === 'memberId') return String(member.memberId)
    if (key.startsWith('extra:')) return member.extra[key.slice('extra:'.length)] ?? null
    return member[key as Exclude<typeof key, `extra:${number}` | 'memberId' | 'sex'>]
  })
}
