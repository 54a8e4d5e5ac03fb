import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { isNearName, nearDayKeys } from './near-name.ts'

/** As much of a record as tells whether a row of the file may be about it. */
export type IndexedMember = {
  memberId: number
  personId: number
  fullName: string
  nameKey: string
  birthDay: string | null
  cardNumber: string | null
  hasNationalId: boolean
}

/** So many records are read at once: a few milliseconds of the embedded database. */
const recordsAtOnce = 1000

/**
 * All records of a unit by whatever a row may know of a person. It is filled once a check and looked up by key, so that a
 * list of thousands against thousands of namesakes costs no more than as many rows. Records come in the order of their ids.
 */
export class MemberIndex {
  private readonly byId = new Map<number, IndexedMember>()
  private readonly byPerson = new Map<number, IndexedMember>()
  private readonly byCard = new Map<string, IndexedMember>()
  private readonly all = new NameIndex()
  private readonly withoutNationalId = new NameIndex()

  add(member: IndexedMember): void {
    this.byId.set(member.memberId, member)
    this.byPerson.set(member.personId, member)
    if (member.cardNumber) this.byCard.set(member.cardNumber, member)
    this.all.add(member)
    if (!member.hasNationalId) this.withoutNationalId.add(member)
  }

  withId(memberId: number): IndexedMember | undefined {
    return this.byId.get(memberId)
  }

  ofPerson(personId: number): IndexedMember | undefined {
    return this.byPerson.get(personId)
  }

  withCard(cardNumber: string): IndexedMember | undefined {
    return this.byCard.get(cardNumber)
  }

  /** Whom a row can be about by name: two different ID numbers are two people, whatever their names. */
  namesFor({ nationalId }: { nationalId: string | null }): NameIndex {
    return nationalId === null ? this.all : this.withoutNationalId
  }
}

/** Records by name and birth day. Each answer is in the order of ids and no longer than `most`. */
export class NameIndex {
  private readonly lists = new Map<string, IndexedMember[]>()
  private readonly namesOfDay = new Map<string, Map<string, IndexedMember[]>>()

  add(member: IndexedMember): void {
    const { nameKey, birthDay } = member
    this.put(`${nameKey}/`, member)
    this.put(`${nameKey}/${birthDay ?? 'unknown'}`, member)
    if (!birthDay) return
    for (const key of nearDayKeys(birthDay)) this.put(`${nameKey}/${key}`, member)
    const names = this.namesOfDay.get(birthDay) ?? new Map<string, IndexedMember[]>()
    this.namesOfDay.set(birthDay, names)
    const list = names.get(nameKey)
    if (list) list.push(member)
    else names.set(nameKey, [member])
  }

  private put(key: string, member: IndexedMember): void {
    const list = this.lists.get(key)
    if (list) list.push(member)
    else this.lists.set(key, [member])
  }

  named(nameKey: string, most: number): IndexedMember[] {
    return (this.lists.get(`${nameKey}/`) ?? []).slice(0, most)
  }

  namedAndBorn(nameKey: string, birthDay: string, most: number): IndexedMember[] {
    return (this.lists.get(`${nameKey}/${birthDay}`) ?? []).slice(0, most)
  }

  /** Namesakes of whom no birth day is known, or one that may be the same mistyped. */
  namedAndPerhapsBorn(nameKey: string, birthDay: string, most: number): IndexedMember[] {
    const found = ['unknown', ...nearDayKeys(birthDay)].flatMap((key) =>
      (this.lists.get(`${nameKey}/${key}`) ?? [])
        .filter((member) => member.birthDay !== birthDay)
        .slice(0, most),
    )
    return inOrder(found).slice(0, most)
  }

  /** Who was born that day and has a name that is not the same but comes near. */
  bornWithNearName(nameKey: string, birthDay: string, most: number): IndexedMember[] {
    const found = [...(this.namesOfDay.get(birthDay) ?? [])].flatMap(([other, members]) =>
      other !== nameKey && isNearName(nameKey, other) ? members.slice(0, most) : [],
    )
    return inOrder(found).slice(0, most)
  }
}

function inOrder(members: readonly IndexedMember[]): IndexedMember[] {
  return [...new Set(members)].sort((a, b) => a.memberId - b.memberId)
}

/** `read` runs the reading of some records, in a transaction of its own where others are to have their turn in between. */
export async function memberIndexOf(
  unitId: number,
  read: <Result>(work: (ctx: Context) => Promise<Result>) => Promise<Result>,
): Promise<MemberIndex> {
  const index = new MemberIndex()
  for (let after = 0, more = true; more; ) {
    const found = await read((ctx) => membersAfter(ctx, unitId, after))
    for (const member of found) index.add(member)
    after = found.at(-1)?.memberId ?? after
    more = found.length === recordsAtOnce
  }
  return index
}

async function membersAfter(ctx: Context, unitId: number, after: number): Promise<IndexedMember[]> {
  const { rows } = await sql<IndexedMember>`
    select member.id as member_id, member.person_id, member.full_name, member.name_key, member.birth_day, member.card_number,
      exists (select from identity.person
        where person.id = member.person_id and person.national_id_tail is not null) as has_national_id
    from members.member
    where member.unit_id = ${unitId} and member.merged_into is null and member.id > ${after}
    order by member.id limit ${recordsAtOnce}`.execute(ctx.db)
  return rows
}
