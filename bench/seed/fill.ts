import { createHash } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import type pg from 'pg'
import { createDice } from '../../database/demo/seed.ts'
import { fillBook } from './book.ts'
import {
  type BenchMember,
  firstMemberId,
  firstPersonId,
  firstSubunitId,
  inventPeople,
} from './people.ts'
import { type BenchUnit, growTree, topUnitId } from './tree.ts'

export const benchPassword = 'do-toc-do-cong-doan'
const chairAccounts = 20
const rowsAtOnce = 5000
const membersToday = 100_000

/** A grassroots union with a chair who can sign in. */
export type BenchChair = {
  unitId: number
  personId: number
  accountId: number
  name: string
  userName: string
}
export type BenchWorld = { units: BenchUnit[]; members: BenchMember[]; chairs: BenchChair[] }

/**
 * Fills an empty, migrated database: 1,000 grassroots unions in a tree of four levels, 100,000 members today and some who
 * left, with groups and events. Set-based, as the owner, past the commands: it is the size that matters here.
 */
export async function fill(pool: pg.Pool): Promise<BenchWorld> {
  const dice = createDice('bench')
  const units = growTree(dice, membersToday)
  const { members, groups } = inventPeople(dice, units)
  await spreadNumbers(pool)
  await fillUnits(pool, units)
  await insertRows(pool, 'organization.subunit', groups, {
    unit_id: ['bigint', (row) => row.unitId],
    id: ['bigint', (row) => row.subunitId],
    kind: ['text', () => 'group'],
    name: ['text', (row) => row.name],
    opened_on: ['date', () => '2000-01-01'],
  })
  await withoutTriggers(pool, (client) => fillMembers(client, members))
  const chairs = await fillChairs(pool, units, members)
  await fillBook(pool)
  return { units, members, chairs }
}

type Columns<Row> = Record<string, [type: string, of: (row: Row) => unknown]>

/** One statement for some thousand rows, each column an array. */
async function insertRows<Row>(
  pool: pg.Pool | pg.PoolClient,
  table: string,
  rows: readonly Row[],
  columns: Columns<Row>,
): Promise<void> {
  const given = Object.entries(columns)
  const names = given.map(([name]) => name).join(', ')
  const arrays = given.map(([, [type]], at) => `$${at + 1}::${type}[]`).join(', ')
  const statement = `insert into ${table} (${names}) overriding system value select * from unnest(${arrays})`
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const some = rows.slice(from, from + rowsAtOnce)
    await pool.query(
      statement,
      given.map(([, [, of]]) => some.map(of)),
    )
  }
}

async function fillUnits(pool: pg.Pool, units: readonly BenchUnit[]): Promise<void> {
  const since = '2000-01-01'
  await insertRows(pool, 'organization.unit', units, {
    id: ['bigint', (row) => row.unitId],
    slug: ['text', (row) => `do-${row.unitId}`],
    kind: ['text', (row) => row.kind],
    established_on: ['date', () => since],
  })
  await insertRows(pool, 'organization.unit_name', units, {
    unit_id: ['bigint', (row) => row.unitId],
    valid: ['daterange', () => `[${since},)`],
    name: ['text', (row) => row.name],
    short_name: ['text', (row) => row.name],
    document_code: ['text', () => 'CĐCS'],
    place: ['text', () => 'Hà Nội'],
  })
  const below = units.filter((row) => row.parentId !== null)
  await insertRows(pool, 'organization.unit_parent', below, {
    unit_id: ['bigint', (row) => row.unitId],
    parent_id: ['bigint', (row) => row.parentId],
    valid: ['daterange', () => `[${since},)`],
  })
}

/** Foreign keys need no proof here; the units' own rows have already marked every unit for counting. */
async function withoutTriggers(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<void>,
): Promise<void> {
  // One client, because the setting is the session's.
  const client = await pool.connect()
  await client.query('set session_replication_role = replica')
  await work(client)
  await client.query('reset session_replication_role')
  client.release()
}

async function fillMembers(pool: pg.PoolClient, members: readonly BenchMember[]): Promise<void> {
  const digest = (row: BenchMember) => createHash('sha256').update(`bench ${row.personId}`).digest()
  await insertRows(pool, 'identity.person', members, {
    id: ['bigint', (row) => row.personId],
    national_id_digest: ['bytea', digest],
    national_id_cipher: ['bytea', digest],
    national_id_tail: ['text', (row) => String(row.personId).slice(-3)],
  })
  await insertRows(pool, 'members.member', members, {
    unit_id: ['bigint', (row) => row.unitId],
    id: ['bigint', (row) => row.memberId],
    person_id: ['bigint', (row) => row.personId],
    full_name: ['text', (row) => row.fullName],
    sort_key: ['text', (row) => row.sortKey],
    sex: ['text', (row) => row.sex],
    birth_day: ['date', (row) => row.birthDay],
    phone: ['text', (row) => row.phone],
    job_title: ['text', (row) => row.jobTitle],
    worker_type: ['text', (row) => row.workerType],
    card_number: ['text', (row) => row.cardNumber],
    card_issued_on: ['date', (row) => row.cardIssuedOn],
  })
  const owner: Columns<BenchMember> = {
    unit_id: ['bigint', (row) => row.unitId],
    member_id: ['bigint', (row) => row.memberId],
  }
  await insertRows(pool, 'members.membership', members, {
    ...owner,
    joined_on: ['date', (row) => row.joinedOn],
    left_on: ['date', (row) => row.leftOn],
    left_how: ['text', (row) => row.leftHow],
  })
  const table = 'members.membership_event'
  await insertRows(pool, table, members, {
    ...owner,
    kind: ['text', () => 'admitted'],
    on_day: ['date', (row) => row.joinedOn],
  })
  const gone = members.filter((row) => row.leftOn !== null)
  await insertRows(pool, table, gone, {
    ...owner,
    kind: ['text', (row) => row.leftHow],
    on_day: ['date', (row) => row.leftOn],
  })
  await insertRows(pool, 'members.group_assignment', members, {
    ...owner,
    subunit_id: ['bigint', (row) => row.subunitId],
    from_day: ['date', (row) => row.joinedOn],
    until_day: ['date', (row) => row.leftOn],
  })
}

/** Every grassroots union gets its first member as chair; some of them, and the top union's chair, can sign in. */
async function fillChairs(
  pool: pg.Pool,
  units: readonly BenchUnit[],
  members: readonly BenchMember[],
): Promise<BenchChair[]> {
  const first = new Map<number, BenchMember>()
  for (const member of members) if (!first.has(member.unitId)) first.set(member.unitId, member)
  const ofTop = members.at(-1)
  const holders = [...first.values(), ...(ofTop ? [{ ...ofTop, unitId: topUnitId }] : [])]
  await insertRows(pool, 'organization.position_holding', holders, {
    unit_id: ['bigint', (row) => row.unitId],
    person_id: ['bigint', (row) => row.personId],
    holder_name: ['text', (row) => row.fullName],
    kind: ['text', () => 'chair'],
    from_day: ['date', () => '2023-01-01'],
    how: ['text', () => 'elected'],
  })
  const large = units.filter(({ memberCount }) => memberCount >= 100).slice(0, chairAccounts)
  const offices = [topUnitId, ...large.map(({ unitId }) => unitId)]
  const chairs = offices.flatMap((unitId, at) => {
    const member = holders.find((holder) => holder.unitId === unitId)
    if (!member) return []
    const { personId, fullName: name } = member
    return { unitId, personId, accountId: 5_000_000 + at, name, userName: `chu-tich-${unitId}` }
  })
  await insertRows(pool, 'identity.account', chairs, {
    id: ['bigint', (row) => row.accountId],
    person_id: ['bigint', (row) => row.personId],
    name: ['text', (row) => row.name],
    user_name: ['text', (row) => row.userName],
    demo: ['boolean', () => true],
  })
  const hash = await hashPassword(benchPassword)
  await insertRows(pool, 'identity.credential', chairs, {
    account_id: ['bigint', (row) => row.accountId],
    provider: ['text', () => 'credential'],
    provider_account_id: ['text', (row) => String(row.accountId)],
    password: ['text', () => hash],
  })
  return chairs
}

/** Numbers given out later begin far apart, so that a number in a recorded statement can be only one thing. */
async function spreadNumbers(pool: pg.Pool): Promise<void> {
  const starts = {
    'organization.unit': 10_000,
    'identity.person': firstPersonId + 500_000,
    'members.member': firstMemberId + 500_000,
    'members.membership': 3_000_000,
    'organization.subunit': firstSubunitId + 500_000,
    'identity.account': 5_500_000,
    'members.membership_event': 6_000_000,
    'members.group_assignment': 7_000_000,
  }
  for (const [table, start] of Object.entries(starts))
    await pool.query(`alter table ${table} alter column id restart with ${start}`)
}
