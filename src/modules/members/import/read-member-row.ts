import { type Cell, cellProblem, cellText, cellValue, isBlank } from '#platform/spreadsheet/cell.ts'
import { readDate } from '#platform/vietnamese/dates.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { readNationalId } from '#platform/vietnamese/national-id.ts'
import { readPhone } from '#platform/vietnamese/phone.ts'
import { searchKey } from '#platform/vietnamese/search-key.ts'
import { fieldLabels } from '../labels.ts'
import type { Catalog } from './catalog.ts'
import type { ImportOptions, MemberFields, MemberRow, SourceRow } from './member-row.ts'
import { readCode, readGroup } from './read-code.ts'
import { readName } from './read-name.ts'
import { readOwnField } from './read-own-field.ts'
import { readSex } from './read-sex.ts'

/** Longest texts of the record's fields, as its form allows. */
const longest = { ethnicGroup: 60, hometown: 200, address: 200, jobTitle: 120 } as const
const emailForm = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]{2,}$/

/** What a row says, with every fault in words. Empty cells say nothing: what the record has stays. */
export function readMemberRow(
  source: SourceRow,
  catalog: Catalog,
  options: ImportOptions,
): MemberRow {
  const problems: string[] = []
  const notes: string[] = []
  const at = (key: string, sentence: string) =>
    `${source.place(key)}: ${key === 'nationalId' ? withoutNumbers(sentence) : sentence}`
  const wrong = (key: string, sentence: string) => void problems.push(at(key, sentence))
  const note = (key: string, sentence: string) => void notes.push(at(key, sentence))

  const given = (key: string): Cell | undefined => {
    const cell = source.cell(key)
    const problem = cellProblem(cell)
    if (problem) wrong(key, problem)
    return problem || isBlank(cell) ? undefined : cell
  }
  const text = (key: string) => cellText(given(key)).normalize('NFC').replace(/\s+/g, ' ')
  const value = (key: string) => cellValue(given(key))

  const day = (key: string, { yearAlone = false } = {}): string | undefined => {
    const typed = value(key)
    if (typed === null) return undefined
    const read = readDate(typed)
    if (read.ok && read.day > catalog.today)
      wrong(key, `Ngày ${formatDay(read.day)} còn ở phía trước`)
    else if (read.ok) return read.day
    else if (yearAlone && read.known)
      note(key, `mới có năm sinh ${read.known.year}; ngày sinh được để trống`)
    else wrong(key, read.message)
    return undefined
  }

  const fields: MemberFields = {}
  const { fullName, sortKey } = readName({ text, wrong })
  if (fullName) Object.assign(fields, { fullName, sortKey })

  const marks = readSex({ has: source.has, text, value, wrong })
  let birthDay = day('birthDay', { yearAlone: true })
  if (!birthDay && marks.birthKey) birthDay = day(marks.birthKey, { yearAlone: true })
  if (birthDay) fields.birthDay = birthDay

  let nationalId: string | null = null
  const typedId = value('nationalId')
  // A number that our own export has masked says nothing.
  if (typedId !== null && !String(typedId).includes('•')) {
    const read = readNationalId(typedId, { birthDay, sex: marks.sex })
    if (!read.ok) wrong('nationalId', read.message)
    else {
      nationalId = read.nationalId
      for (const warning of read.warnings) note('nationalId', warning)
      if (!marks.sex && read.kind === 'citizen') {
        fields.sex = Number(nationalId.charAt(3)) % 2 === 0 ? 'male' : 'female'
        note('nationalId', `giới tính được lấy theo số căn cước`)
      }
    }
  }
  if (marks.sex) fields.sex = marks.sex

  for (const key of ['ethnicGroup', 'hometown', 'address', 'jobTitle'] as const) {
    const typed = text(key)
    if (typed.length > longest[key]) wrong(key, `${fieldLabels[key]} dài quá ${longest[key]} ký tự`)
    else if (typed) fields[key] = typed
  }
  const cardNumber = text('cardNumber')
  if (cardNumber.length > 40) wrong('cardNumber', 'Số thẻ dài quá 40 ký tự')
  else if (cardNumber) fields.cardNumber = cardNumber
  const cardIssuedOn = day('cardIssuedOn')
  if (cardIssuedOn) fields.cardIssuedOn = cardIssuedOn

  const typedPhone = value('phone')
  if (typedPhone !== null) {
    const read = readPhone(typedPhone)
    if (read.ok) fields.phone = read.phone
    else wrong('phone', read.message)
  }
  const email = text('email').toLowerCase()
  if (email && !emailForm.test(email)) wrong('email', `“${email}” không phải địa chỉ thư điện tử`)
  else if (email) fields.email = email

  for (const key of ['workerType', 'professionalLevel', 'politicalLevel'] as const) {
    const read = readCode(text(key), fieldLabels[key], catalog[key])
    if (!read.ok) wrong(key, read.message)
    else if (read.code) fields[key] = read.code
  }

  const extra: Record<string, string> = {}
  for (const field of catalog.ownFields) {
    const key = `extra:${field.extraFieldId}`
    const typed = value(key)
    if (typed === null) continue
    const read = readOwnField(typed, field)
    if (read.ok) extra[String(field.extraFieldId)] = read.value
    else wrong(key, read.message)
  }
  if (Object.keys(extra).length > 0) fields.extra = extra

  const typedGroup = text('groupName')
  const group = typedGroup ? readGroup(typedGroup, catalog.groups) : null
  const opens = group && !group.ok && group.unknown && options.openGroupsOn !== null
  if (group && !group.ok && !opens) wrong('groupName', group.message)

  const typedMemberId = text('memberId')
  if (typedMemberId && !/^\d{1,15}$/.test(typedMemberId))
    wrong('memberId', `“${typedMemberId}” không phải mã hồ sơ; hãy để trống nếu là người mới`)

  return {
    rowNumber: source.rowNumber,
    memberId: /^\d{1,15}$/.test(typedMemberId) ? Number(typedMemberId) : null,
    fullName,
    nationalId,
    fields,
    joinedOn: day('joinedOn') ?? null,
    groupId: group?.ok ? group.groupId : null,
    groupName: group?.ok ? group.groupName : null,
    newGroup: opens ? typedGroup : null,
    problems: [...new Set(problems)],
    notes,
    at,
  }
}

/** Sentences are kept and shown: of an ID number, right or wrong, they may hold the last three digits only. */
function withoutNumbers(sentence: string): string {
  return sentence
    .replace(/“[^”]*”/g, (typed) => typed.replace(/\d(?=(?:\D*\d){3})/g, '•'))
    .replace(/\d{8,}/g, (digits) => `•••${digits.slice(-3)}`)
}

/** Rows that are no person: headings inside the list, sums, signatures, the example of our template. */
export function isNoPerson(source: SourceRow, keys: readonly string[]): boolean {
  const filled = keys.map((key) => source.cell(key)).filter((cell) => !isBlank(cell))
  const name = searchKey(
    [source.cell('fullName'), source.cell('familyName'), source.cell('givenName')]
      .map(cellText)
      .join(' '),
  )
  if (/^(vi du|tong cong|tong so|cong:)/.test(name)) return true
  if (name === '') return filled.length < 3
  const texts = new Set(filled.map(cellText))
  return filled.length >= 3 && texts.size === 1
}
