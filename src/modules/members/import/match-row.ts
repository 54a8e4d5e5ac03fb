import { formatDay } from '#platform/vietnamese/format-day.ts'
import { searchKey } from '#platform/vietnamese/search-key.ts'
import type { KnownMember } from './known-members.ts'
import type { MemberRow } from './member-row.ts'
import { isNearDay, isNearName } from './near-name.ts'

export type Match =
  | { kind: 'record'; record: KnownMember }
  | { kind: 'unclear'; candidates: { record: KnownMember; why: string }[] }
  | { kind: 'nobody' }
  | { kind: 'contradiction'; message: string }

/** The unit's records, to be looked up by whatever a row knows of a person. */
export type Records = {
  byId: ReadonlyMap<number, KnownMember>
  byPerson: ReadonlyMap<number, KnownMember>
  byCard: ReadonlyMap<string, KnownMember>
  byName: ReadonlyMap<string, KnownMember[]>
  byBirthDay: ReadonlyMap<string, KnownMember[]>
}

export function recordsOf(known: readonly KnownMember[]): Records {
  return {
    byId: new Map(known.map((record) => [record.memberId, record])),
    byPerson: new Map(known.map((record) => [record.personId, record])),
    byCard: new Map(known.flatMap((one) => (one.cardNumber ? [[one.cardNumber, one]] : []))),
    byName: Map.groupBy(known, (record) => record.nameKey),
    byBirthDay: Map.groupBy(known, (record) => record.birthDay ?? ''),
  }
}

/**
 * Whom a row is about: by the record's own number, the ID number, the card number, or name and birth day. A name alone, or
 * what comes near, is a guess that the officer has to confirm. `personId`: whose the row's ID number is, if anybody's.
 */
export function matchRow(row: MemberRow, personId: number | null, records: Records): Match {
  const byNationalId = personId === null ? undefined : records.byPerson.get(personId)
  if (row.memberId !== null) {
    const record = records.byId.get(row.memberId)
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
  const byCard = row.fields.cardNumber && records.byCard.get(row.fields.cardNumber)
  if (byCard)
    return byCard.nameKey === searchKey(row.fullName)
      ? { kind: 'record', record: byCard }
      : { kind: 'unclear', candidates: [{ record: byCard, why: 'cùng số thẻ, khác tên' }] }
  return matchByName(row, records)
}

function matchByName(row: MemberRow, records: Records): Match {
  const { birthDay } = row.fields
  const namesakes = (records.byName.get(searchKey(row.fullName)) ?? []).filter(
    (record) => !bothHaveIds(row, record),
  )
  const same = namesakes.filter((record) => birthDay && record.birthDay === birthDay)
  const [only] = same
  if (only && same.length === 1) return { kind: 'record', record: only }
  const candidates = [
    ...same.map((record) => ({ record, why: 'cùng họ tên và ngày sinh' })),
    ...namesakes
      .filter((record) => !same.includes(record))
      .flatMap((record) => {
        if (!birthDay || !record.birthDay)
          return [{ record, why: 'cùng họ tên, chưa đủ ngày sinh để chắc chắn' }]
        if (!isNearDay(birthDay, record.birthDay)) return []
        return [{ record, why: `cùng họ tên, ngày sinh gần giống (${formatDay(record.birthDay)})` }]
      }),
    ...(birthDay ? (records.byBirthDay.get(birthDay) ?? []) : [])
      .filter(
        (record) =>
          !namesakes.includes(record) &&
          !bothHaveIds(row, record) &&
          isNearName(row.fullName, record.fullName),
      )
      .map((record) => ({ record, why: 'cùng ngày sinh, họ tên gần giống' })),
  ].slice(0, 5)
  return candidates.length > 0 ? { kind: 'unclear', candidates } : { kind: 'nobody' }
}

/** Different ID numbers (the same one was found before) are different people, whatever their names. */
function bothHaveIds(row: MemberRow, record: KnownMember): boolean {
  return row.nationalId !== null && record.nationalIdTail !== null
}

function looksLike(row: MemberRow, record: KnownMember): boolean {
  return (
    searchKey(row.fullName) === record.nameKey ||
    row.fields.birthDay === record.birthDay ||
    isNearName(row.fullName, record.fullName)
  )
}
