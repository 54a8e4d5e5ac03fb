import { formatDay } from '#platform/vietnamese/format-day.ts'
import { searchKey } from '#platform/vietnamese/search-key.ts'
import type { IndexedMember, MemberIndex } from './member-index.ts'
import type { MemberRow } from './member-row.ts'
import { isNearName } from './near-name.ts'

export type Match =
  | { kind: 'record'; record: IndexedMember }
  | { kind: 'unclear'; candidates: { record: IndexedMember; why: string }[] }
  | { kind: 'nobody' }
  | { kind: 'contradiction'; message: string }

/**
 * Whom a row is about: by the record's own number, the ID number, the card number, or name and birth day. A name alone, or
 * what comes near, is a guess that the officer has to confirm. `personId`: whose the row's ID number is, if anybody's.
 */
export function matchRow(row: MemberRow, personId: number | null, members: MemberIndex): Match {
  const byNationalId = personId === null ? undefined : members.ofPerson(personId)
  if (row.memberId !== null) {
    const record = members.withId(row.memberId)
    if (!record)
      return {
        kind: 'contradiction',
        message: `Đơn vị không có hồ sơ mang mã ${row.memberId}; hãy để trống ô mã hồ sơ nếu là người mới`,
      }
    if (personId !== null && personId !== record.personId)
      return {
        kind: 'contradiction',
        message: `Mã hồ sơ là của ${record.fullName}, số định danh lại là của ${byNationalId?.fullName ?? 'một người khác'}`,
      }
    return looksLike(row, record)
      ? { kind: 'record', record }
      : { kind: 'unclear', candidates: [{ record, why: 'cùng mã hồ sơ, khác tên và ngày sinh' }] }
  }
  if (byNationalId) return { kind: 'record', record: byNationalId }
  const byCard = row.fields.cardNumber && members.withCard(row.fields.cardNumber)
  if (byCard)
    return byCard.nameKey === searchKey(row.fullName)
      ? { kind: 'record', record: byCard }
      : { kind: 'unclear', candidates: [{ record: byCard, why: 'cùng số thẻ, khác tên' }] }
  return matchByName(row, members)
}

/** An officer chooses among so many; more would be no help. */
const mostCandidates = 5

function matchByName(row: MemberRow, members: MemberIndex): Match {
  const names = members.namesFor(row)
  const nameKey = searchKey(row.fullName)
  const { birthDay } = row.fields
  const because = (why: string) => (record: IndexedMember) => ({ record, why })
  const unsure = because('cùng họ tên, chưa đủ ngày sinh để chắc chắn')
  if (!birthDay) return unclear(names.named(nameKey, mostCandidates).map(unsure))
  const same = names.namedAndBorn(nameKey, birthDay, mostCandidates)
  const [only] = same
  if (only && same.length === 1) return { kind: 'record', record: only }
  return unclear([
    ...same.map(because('cùng họ tên và ngày sinh')),
    ...names.namedAndPerhapsBorn(nameKey, birthDay, mostCandidates).map((record) => {
      if (!record.birthDay) return unsure(record)
      const why = `cùng họ tên, ngày sinh gần giống (${formatDay(record.birthDay)})`
      return { record, why }
    }),
    ...names
      .bornWithNearName(nameKey, birthDay, mostCandidates)
      .map(because('cùng ngày sinh, họ tên gần giống')),
  ])
}

function unclear(candidates: { record: IndexedMember; why: string }[]): Match {
  if (candidates.length === 0) return { kind: 'nobody' }
  return { kind: 'unclear', candidates: candidates.slice(0, mostCandidates) }
}

function looksLike(row: MemberRow, record: IndexedMember): boolean {
  const sameDay = row.fields.birthDay === record.birthDay
  return sameDay || isNearName(searchKey(row.fullName), record.nameKey)
}
