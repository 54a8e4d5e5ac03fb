import { sql } from 'kysely'
import { createDice } from '../database/demo/seed.ts'
import {
  admitMember,
  findMember,
  listMembers,
  listMembersBelow,
  memberHistory,
} from '../src/modules/members/index.ts'
import { listFigures } from '../src/modules/reports/index.ts'
import { dayOf } from '../src/platform/clock.ts'
import type { Context } from '../src/platform/context.ts'
import type { Database } from '../src/platform/database/connect.ts'
import type { Role } from '../src/platform/rights.ts'
import { together } from '../src/platform/transaction.ts'
import { searchKey } from '../src/platform/vietnamese/search-key.ts'
import { ledgerOperations } from './ledger-operations.ts'
import type { BenchWorld } from './seed/fill.ts'
import type { BenchMember } from './seed/people.ts'
import { topUnitId } from './seed/tree.ts'

/** A thing to be measured. `run` is done with a serial number that picks the unit, the member and the words. */
export type BenchOperation = {
  name: string
  run(serial: number): Promise<unknown>
  /** Writes cannot be sent again as they are. */
  writes?: boolean
  /** Done before each run, outside of the time. */
  before?(serial: number): Promise<unknown>
}

const today = dayOf(new Date())

/** The operations of the bench over the functions that pages, the REST door and the command line call. */
export function operations(db: Database, world: BenchWorld): BenchOperation[] {
  const dice = createDice('asked')
  const asked = dice.shuffled(world.chairs.filter(({ unitId }) => unitId !== topUnitId))
  const homes = new Map(asked.map(({ unitId }) => [unitId, membersOf(world, unitId)]))
  const unitAt = (serial: number) => asked[serial % asked.length]?.unitId ?? 0
  const memberAt = (serial: number) => {
    const members = homes.get(unitAt(serial)) ?? []
    return members[(serial * 7919) % members.length] as BenchMember
  }
  const chairOf = (serial: number) => chair(db, world, unitAt(serial))
  const above = chair(db, world, topUnitId)
  const year = { unitId: topUnitId, from: '2025-01-01', to: '2025-12-31' }
  const rollUp = () => listFigures(above, year)
  return [
    {
      name: 'Danh sách đoàn viên, 50 dòng',
      run: (serial) => listMembers(chairOf(serial), { unitId: unitAt(serial) }),
    },
    {
      name: 'Tìm không dấu trong đơn vị',
      run: (serial) =>
        listMembers(chairOf(serial), { unitId: unitAt(serial), q: typed(memberAt(serial)) }),
    },
    {
      name: 'Tìm không dấu toàn nhánh (1.000 đơn vị)',
      run: (serial) => listMembersBelow(above, { unitId: topUnitId, q: typed(memberAt(serial)) }),
    },
    {
      name: 'Trang một đoàn viên',
      run: (serial) =>
        together(chairOf(serial), async (ctx) => {
          const { unitId, memberId } = memberAt(serial)
          await findMember(ctx, { unitId, memberId })
          await memberHistory(ctx, { unitId, memberId })
        }),
    },
    {
      name: 'Kết nạp đoàn viên',
      writes: true,
      run: (serial) =>
        admitMember(
          { ...chairOf(serial), requestKey: crypto.randomUUID() },
          newcomer(unitAt(serial)),
        ),
    },
    { name: 'Tổng hợp số liệu cấp trên cùng', run: rollUp },
    {
      name: 'Tổng hợp, một đơn vị vừa đổi',
      run: rollUp,
      before: (serial) =>
        // What admitting somebody marks.
        sql`insert into platform.figure_stale (unit_id, facts)
          select ${unitAt(serial)}::bigint, unnest(array['members.member', 'members.membership'])`.execute(
          db,
        ),
    },
    ...ledgerOperations(
      (serial) => ({ unitId: unitAt(serial), ctx: inOffice(chairOf(serial), 'treasurer') }),
      above,
    ),
  ]
}

function membersOf(world: BenchWorld, unitId: number): BenchMember[] {
  return world.members.filter((member) => member.unitId === unitId && member.leftOn === null)
}

/** What a person types to find somebody: the last two words of the name, without accents. */
function typed({ fullName }: BenchMember): string {
  return searchKey(fullName.split(' ').slice(-2).join(' '))
}

let newcomers = 0
function newcomer(unitId: number) {
  newcomers += 1
  const serial = String(newcomers).padStart(6, '0')
  return {
    unitId,
    fullName: 'Nguyễn Thị Mới',
    sex: 'female',
    birthDay: '1990-05-20',
    nationalId: `000190${serial}`,
    jobTitle: 'Chuyên viên',
    joinedOn: today,
    differentPerson: 'on',
  } as const
}

function chair(db: Database, world: BenchWorld, unitId: number): Context {
  const found = world.chairs.find((one) => one.unitId === unitId)
  if (!found) throw new Error(`nobody chairs ${unitId}`)
  return acting(db, unitId, found)
}

/** The same person, in another office of the unit. */
function inOffice(ctx: Context, role: Role): Context {
  const { actor } = ctx
  if (!actor) throw new Error('nobody asks')
  return { ...ctx, actor: { ...actor, rights: actor.rights.map((right) => ({ ...right, role })) } }
}

function acting(
  db: Database,
  unitId: number,
  { accountId, personId, name }: { accountId: number; personId: number | null; name: string },
): Context {
  const rights = [{ unitId, role: 'chair' as const, subunitId: null }]
  return { db, today, actor: { accountId, personId, name, rights } }
}
