import type { Actor } from '../platform/context.ts'
import type { Database } from '../platform/database/connect.ts'
import type { Role } from '../platform/rights.ts'
import { givenNameSortKey } from '../platform/vietnamese/person-name.ts'

let serial = 0

/** A union, by default a grassroots union with nobody above it. */
export async function givenUnit(
  db: Database,
  {
    name = 'Công đoàn cơ sở Văn phòng',
    kind = 'grassroots_union',
    parentId,
    establishedOn = '2000-01-01',
  }: { name?: string; kind?: string; parentId?: number; establishedOn?: string } = {},
): Promise<number> {
  serial += 1
  const { id: unitId } = await db
    .insertInto('organization.unit')
    .values({ slug: `don-vi-${serial}`, kind, establishedOn })
    .returning('id')
    .executeTakeFirstOrThrow()
  const valid = `[${establishedOn},)`
  await db
    .insertInto('organization.unitName')
    .values({ unitId, valid, name, shortName: name, documentCode: 'CĐCS', place: 'Hà Nội' })
    .execute()
  if (parentId)
    await db.insertInto('organization.unitParent').values({ unitId, parentId, valid }).execute()
  return unitId
}

export async function givenPerson(
  db: Database,
  name = 'Nguyễn Thị Hoa',
): Promise<{ personId: number; accountId: number; name: string }> {
  serial += 1
  const { id: personId } = await db
    .insertInto('identity.person')
    .defaultValues()
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id: accountId } = await db
    .insertInto('identity.account')
    .values({ personId, name, userName: `nguoi-${serial}` })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { personId, accountId, name }
}

/** A signed-in person with these roles in the unit, as `app/identify.ts` would give him or her. No position is recorded. */
export async function givenActor(db: Database, unitId: number, ...roles: Role[]): Promise<Actor> {
  const person = await givenPerson(db)
  return { ...person, rights: roles.map((role) => ({ unitId, role, subunitId: null })) }
}

/** A member of the unit, there since 01/01/2020 unless said otherwise. */
export async function givenMember(
  db: Database,
  unitId: number,
  {
    fullName = 'Trần Thị Bình',
    sex = 'female',
    birthDay = '1985-05-20',
    joinedOn = '2020-01-01',
    leftOn = null,
  }: {
    fullName?: string
    sex?: 'female' | 'male'
    birthDay?: string | null
    joinedOn?: string
    leftOn?: string | null
  } = {},
): Promise<{ memberId: number; personId: number }> {
  const { personId } = await givenPerson(db, fullName)
  const { id: memberId } = await db
    .insertInto('members.member')
    .values({ unitId, personId, fullName, sortKey: givenNameSortKey(fullName), sex, birthDay })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('members.membership')
    .values({ unitId, memberId, joinedOn, leftOn, leftHow: leftOn && 'resigned' })
    .execute()
  return { memberId, personId }
}
