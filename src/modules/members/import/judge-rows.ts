import { sql } from 'kysely'
import { findPersonIdsByNationalIds } from '#identity'
import type { Context } from '#platform/context.ts'
import type { Catalog } from './catalog.ts'
import { type Changes, type Comparison, compareRow } from './compare-row.ts'
import { type KnownMember, knownMembers } from './known-members.ts'
import { type Match, matchRow } from './match-row.ts'
import type { MemberIndex } from './member-index.ts'
import type { ImportOptions, MemberRow } from './member-row.ts'
import type { SeenRows } from './seen-rows.ts'

export type Kind = 'add' | 'change' | 'same' | 'unclear' | 'error'

/** A record that an unclear row may be about, with what would happen if it is. */
export type Candidate = {
  memberId: number
  personId: number
  name: string
  birthDay: string | null
  why: string
  joins: boolean
  changes: Changes
  problem: string | null
}

/** A row with what it means for the unit. */
export type JudgedRow = {
  row: MemberRow
  kind: Kind
  joinedOn: string | null
  joins: boolean
  memberId: number | null
  personId: number | null
  changes: Changes
  candidates: Candidate[]
  problems: string[]
  notes: string[]
}

const elsewhere =
  'Người có số định danh này đang là đoàn viên của một đơn vị khác trong hệ thống; hãy đề nghị đơn vị ấy gửi giấy chuyển sinh hoạt'

const vanished =
  'Hồ sơ của người này vừa được gộp vào hồ sơ khác trong lúc kiểm tra; hãy bấm “Kiểm tra lại”'

/** What rows are held against. `seen`: the rows before these. */
export type Against = {
  catalog: Catalog
  options: ImportOptions
  members: MemberIndex
  seen: SeenRows
}

/** Says what each row means, with a fixed number of statements for any number of rows. */
export async function judgeRows(
  ctx: Context,
  unitId: number,
  rows: readonly MemberRow[],
  against: Against,
): Promise<JudgedRow[]> {
  const ids = rows.flatMap((row) => row.nationalId ?? [])
  const persons = await findPersonIdsByNationalIds(ctx, ids)
  const matched = rows.map((row) => {
    const personId = row.nationalId === null ? null : (persons.get(row.nationalId) ?? null)
    return { row, personId, match: matchRow(row, personId, against.members) }
  })
  const records = await knownMembers(ctx, unitId, [...new Set(matched.flatMap(meantBy))])
  const judged = matched.map((one) => judgeRow({ ...one, records, ...against }))
  await findMembersElsewhere(ctx, unitId, judged)
  return judged
}

function meantBy({ match }: { match: Match }): number[] {
  if (match.kind === 'record') return [match.record.memberId]
  if (match.kind === 'unclear') return match.candidates.map(({ record }) => record.memberId)
  return []
}

type Judged = Against & {
  row: MemberRow
  personId: number | null
  match: Match
  records: ReadonlyMap<number, KnownMember>
}

function judgeRow(given: Judged): JudgedRow {
  const { row, personId, match, records, catalog, options, members, seen } = given
  const judged: JudgedRow = {
    row,
    kind: 'error',
    joinedOn: row.joinedOn,
    joins: false,
    memberId: null,
    personId,
    changes: {},
    candidates: [],
    problems: [...row.problems],
    notes: [...row.notes],
  }
  const compare = ({ memberId }: { memberId: number }) => {
    const record = records.get(memberId)
    if (!record) return null
    const compared = compareRow(row, record, personId === record.personId, catalog)
    if (personId !== null && personId !== record.personId)
      compared.problems.push(
        row.at('nationalId', 'Số định danh này đã ghi cho một người khác trong hệ thống'),
      )
    const { cardNumber } = row.fields
    const other = cardNumber ? members.withCard(cardNumber) : undefined
    if (other && other.memberId !== record.memberId)
      compared.problems.push(row.at('cardNumber', `Số thẻ này đã cấp cho ${other.fullName}`))
    return { ...compared, record }
  }

  if (match.kind === 'contradiction') judged.problems.push(row.at('memberId', match.message))
  else if (match.kind === 'record') {
    const compared = compare(match.record)
    if (compared) takeOver(judged, compared)
    else judged.problems.push(row.at('fullName', vanished))
  } else if (match.kind === 'unclear') {
    judged.kind = 'unclear'
    judged.joinedOn = row.joinedOn ?? options.joinedOn
    judged.candidates = match.candidates.flatMap(({ record, why }) => {
      const compared = compare(record)
      return compared ? candidate(compared, why) : []
    })
  } else {
    judged.kind = 'add'
    judged.joinedOn = row.joinedOn ?? options.joinedOn
    judged.joins = true
    judged.problems.push(...missingForNew(row, judged.joinedOn))
  }

  const twin = seen.takeIn(row, judged)
  if (twin?.sure) judged.problems.push(twin.message)
  else if (twin && judged.kind === 'add') {
    judged.kind = 'unclear'
    judged.notes.push(twin.message)
  }
  if (judged.problems.length > 0) judged.kind = 'error'
  return judged
}

type Compared = Comparison & { record: KnownMember }

/** The row is about this record, and nobody else. */
function takeOver(judged: JudgedRow, { record, joins, changes, problems, notes }: Compared): void {
  judged.memberId = record.memberId
  judged.personId = record.personId
  judged.joins = joins
  judged.changes = changes
  judged.problems.push(...problems)
  judged.notes.push(...notes)
  judged.kind = Object.keys(changes).length > 0 ? 'change' : 'same'
}

function candidate({ record, joins, changes, problems }: Compared, why: string): Candidate {
  const { memberId, personId, fullName: name, birthDay } = record
  return { memberId, personId, name, birthDay, why, joins, changes, problem: problems[0] ?? null }
}

/** What the record of a new member cannot do without. */
function missingForNew(row: MemberRow, joinedOn: string | null): string[] {
  const missing: string[] = []
  if (!row.fields.sex && !row.problems.some((problem) => /giới tính/i.test(problem)))
    missing.push(row.at('sex', 'Chưa có giới tính'))
  if (!joinedOn && row.problems.every((problem) => !problem.startsWith(row.at('joinedOn', ''))))
    missing.push(row.at('joinedOn', 'Chưa có ngày vào công đoàn'))
  if (row.fields.cardIssuedOn && !row.fields.cardNumber)
    missing.push(row.at('cardIssuedOn', 'Có ngày cấp thẻ mà chưa có số thẻ'))
  return missing
}

/** A person is a member of one union at a time: whoever joins and is known is looked for behind the wall. */
async function findMembersElsewhere(
  ctx: Context,
  unitId: number,
  judged: readonly JudgedRow[],
): Promise<void> {
  const joining = judged.filter(
    (one) => one.joins && one.personId !== null && one.joinedOn !== null && one.kind !== 'error',
  )
  if (joining.length === 0) return
  const { rows } = await sql<{ personId: number }>`
    select person_id from unnest(
      ${joining.map((one) => one.personId)}::bigint[], ${joining.map((one) => one.joinedOn)}::date[]) as joining (person_id, joined_on)
    where members.is_member_elsewhere(person_id, ${unitId}, joined_on, null)`.execute(ctx.db)
  const found = new Set(rows.map((row) => row.personId))
  for (const one of joining)
    if (one.personId !== null && found.has(one.personId)) {
      one.kind = 'error'
      one.problems.push(one.row.at('nationalId', elsewhere))
    }
}
