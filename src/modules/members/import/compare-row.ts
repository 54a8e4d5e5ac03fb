import { formatDay } from '#platform/vietnamese/format-day.ts'
import { searchKey } from '#platform/vietnamese/search-key.ts'
import type { Catalog } from './catalog.ts'
import type { KnownMember } from './known-members.ts'
import type { MemberRow } from './member-row.ts'
import { readOwnField } from './read-own-field.ts'

/** What a row would change in a record: { field: [before, after] }; own fields as 'extra:<id>', days and codes as stored. */
export type Changes = Record<string, [before: string | null, after: string | null]>

export type Comparison = {
  changes: Changes
  /** A former member comes back. */
  joins: boolean
  problems: string[]
  notes: string[]
}

const compared = [
  'fullName',
  'sex',
  'birthDay',
  'ethnicGroup',
  'hometown',
  'address',
  'phone',
  'email',
  'jobTitle',
  'workerType',
  'professionalLevel',
  'politicalLevel',
  'cardNumber',
  'cardIssuedOn',
] as const

/** Holds a row against the record that it is about. `ownsId`: the row's ID number is already that of this person. */
export function compareRow(
  row: MemberRow,
  known: KnownMember,
  ownsId: boolean,
  catalog: Catalog,
): Comparison {
  const changes: Changes = {}
  for (const field of compared) {
    const given = row.fields[field]
    if (given !== undefined && given !== known[field]) changes[field] = [known[field], given]
  }
  for (const [id, given] of Object.entries(row.fields.extra ?? {})) {
    const stored = known.extra[id] ?? null
    if (given !== asRead(stored, id, catalog)) changes[`extra:${id}`] = [stored, given]
  }
  if (row.nationalId && !ownsId)
    changes.nationalId = [masked(known.nationalIdTail), masked(row.nationalId.slice(-3))]
  const membership = compareMembership(row, known)
  if (membership.joins) changes.joinedOn = [null, row.joinedOn]
  const member = known.joinedDays.length > 0 && known.leftOn === null
  if ((member || membership.joins) && movesGroup(row, known))
    changes.groupName = [known.groupName, row.newGroup ?? row.groupName]
  return { changes, ...membership }
}

/** The first day of a membership is a fact with a decision behind it: an import adds one, it does not move one. */
function compareMembership(row: MemberRow, known: KnownMember) {
  const { joinedDays, leftOn } = known
  const none = { joins: false, problems: [], notes: [] }
  const { joinedOn } = row
  if (!joinedOn || joinedDays.includes(joinedOn)) return none
  const [latest] = joinedDays
  if (!latest) return { ...none, joins: true }
  if (leftOn === null)
    return {
      ...none,
      notes: [
        `Ngày vào công đoàn trong tệp là ${formatDay(joinedOn)}, trong hồ sơ là ${formatDay(latest)}; ngày trong hồ sơ được giữ`,
      ],
    }
  if (joinedOn >= leftOn) return { ...none, joins: true }
  return {
    ...none,
    problems: [
      `Người này đã rời công đoàn từ ${formatDay(leftOn)}; muốn kết nạp lại thì ngày vào phải từ ngày đó trở đi, ở đây là ${formatDay(joinedOn)}`,
    ],
  }
}

function movesGroup(row: MemberRow, known: KnownMember): boolean {
  if (row.newGroup) return searchKey(row.newGroup) !== searchKey(known.groupName ?? '')
  return row.groupId !== null && row.groupId !== known.groupId
}

/** What was typed into the record by hand, as the import would have read it. */
function asRead(stored: string | null, id: string, catalog: Catalog): string | null {
  const field = catalog.ownFields.find((one) => String(one.extraFieldId) === id)
  if (stored === null || !field) return stored
  const read = readOwnField(stored, field)
  return read.ok ? read.value : stored
}

function masked(tail: string | null): string | null {
  return tail && `•••${tail}`
}
