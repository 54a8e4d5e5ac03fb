import { sql } from 'kysely'
import { expect } from 'vitest'
import { invariants } from '#app/invariants.ts'
import { recordReceipt } from '#ledger'
import type { Database } from '#platform/database/connect.ts'
import { proveInvariants } from '#platform/invariant.ts'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { test } from '#testing/test.ts'

type World = { unitId: number; memberId: number; personId: number; besideId: number }

/** A change that somebody with the database in hand could make, and the invariant that must notice it. */
const faults: readonly {
  planted: string
  noticed: string
  change(world: World): ReturnType<typeof sql>
}[] = [
  {
    planted: 'a person is a member of two units on one day',
    noticed: 'nhiều nhất một đơn vị',
    change: ({ besideId, personId }) => sql`
      with record as (
        insert into members.member (unit_id, person_id, full_name, sort_key, sex)
        values (${besideId}, ${personId}, 'Trần Thị Bình', 'binh', 'female') returning unit_id, id)
      insert into members.membership (unit_id, member_id, joined_on) select unit_id, id, '2021-01-01' from record`,
  },
  {
    planted: 'a member is in a group before joining',
    noticed: 'Ai ở trong tổ',
    change: ({ unitId, memberId }) => sql`
      with opened as (
        insert into organization.subunit (unit_id, kind, name, opened_on) values (${unitId}, 'group', 'Tổ 1', '2001-01-01') returning id)
      insert into members.group_assignment (unit_id, member_id, subunit_id, from_day)
      select ${unitId}, ${memberId}, id, '2010-01-01' from opened`,
  },
  {
    planted: 'a pause begins before the membership',
    noticed: 'Tạm dừng',
    change: ({ unitId }) => sql`
      insert into members.suspension (unit_id, membership_id, from_day, reason)
      select unit_id, id, '2010-01-01', 'ốm' from members.membership where unit_id = ${unitId}`,
  },
  {
    planted: 'a unit loses its name for some years',
    noticed: 'có tên vào mọi ngày',
    change: ({ unitId }) =>
      sql`update organization.unit_name set valid = '[2010-01-01,)' where unit_id = ${unitId}`,
  },
  {
    planted: 'a unit stands below another in the table of ancestors but not in the tree',
    noticed: 'Bảng đơn vị cấp trên',
    change: ({ unitId, besideId }) => sql`
      insert into organization.unit_ancestor (unit_id, ancestor_id, depth, valid)
      values (${unitId}, ${besideId}, 1, '[2010-01-01,)')`,
  },
  {
    planted: 'a unit stands below another in the tree but not in the table of ancestors',
    noticed: 'Bảng đơn vị cấp trên',
    change: ({ unitId, besideId }) => sql`
      insert into organization.unit_parent (unit_id, parent_id, valid) values (${unitId}, ${besideId}, '[2010-01-01,)')`,
  },
  ...(['position_holding', 'body', 'subunit', 'term'] as const).map((table) => ({
    planted: `a closed unit keeps a row of ${table} open`,
    noticed: 'Đơn vị đã kết thúc không còn',
    change: ({ unitId, personId }: World) => sql`
      with ended as (update organization.unit set closed_on = '2024-01-01' where id = ${unitId})
      ${
        {
          position_holding: sql`insert into organization.position_holding (unit_id, person_id, holder_name, kind, from_day, how)
            values (${unitId}, ${personId}, 'Trần Thị Bình', 'treasurer', '2023-01-01', 'assigned')`,
          body: sql`insert into organization.body (unit_id, kind, name, opened_on) values (${unitId}, 'club', 'Câu lạc bộ', '2023-01-01')`,
          subunit: sql`insert into organization.subunit (unit_id, kind, name, opened_on) values (${unitId}, 'group', 'Tổ 1', '2023-01-01')`,
          term: sql`insert into organization.term (unit_id, label, starts_on, planned_end_on) values (${unitId}, 'I', '2023-01-01', '2028-01-01')`,
        }[table]
      }`,
  })),
  {
    planted: 'a posting is changed',
    noticed: 'cân trong từng quỹ',
    change: () => sql`update ledger.posting set amount = amount + 1 where line = 1`,
  },
  {
    planted: 'a kept balance is changed',
    noticed: 'Số dư đã cộng sẵn',
    change: () => sql`update ledger.balance set debit = debit + 1`,
  },
  {
    planted: 'a cash box is emptied',
    noticed: 'Tiền mặt và tiền gửi',
    change: () => sql`update ledger.money set amount = 0`,
  },
  {
    planted: 'a voucher disappears',
    noticed: 'liên tục từ 1',
    change: () => sql`delete from ledger.voucher where number = 1`,
  },
  {
    planted: 'an entry is written into a closed month',
    noticed: 'ghi sau khi khóa',
    change: ({ unitId }) => sql`
      insert into ledger.period (unit_id, month, closed_by_name, closed_at) values (${unitId}, '2025-12-01', '', '2020-01-01')`,
  },
  {
    planted: 'a kept sum is changed',
    noticed: 'Số liệu đã cộng sẵn',
    change: ({ unitId }) => sql`
      insert into platform.figure_day (unit_id, figure_id, day, own, branch)
      select ${unitId}, id, '2019-01-01', 5, 5 from platform.figure where name = 'members.members'`,
  },
]

async function brokenIn(db: Database): Promise<string[]> {
  const findings = await proveInvariants(db, invariants)
  return findings.filter(({ problems }) => problems.length > 0).map(({ says }) => says)
}

async function givenWorld(db: Database): Promise<World> {
  const unitId = await givenUnit(db)
  const besideId = await givenUnit(db)
  const { memberId, personId } = await givenMember(db, unitId)
  const treasurer = await givenActor(db, unitId, 'treasurer')
  for (const day of ['2025-12-10', '2025-12-11'])
    await recordReceipt(
      { db, actor: treasurer, today: '2026-01-15' },
      {
        unitId,
        day,
        account: '111',
        against: '5129',
        amount: 500,
        counterpart: 'Ông Nam',
        reason: 'Ủng hộ',
      },
    )
  await sql`select platform.recount_figures(${unitId})`.execute(db)
  return { unitId, memberId, personId, besideId }
}

test('a sound world breaks no invariant', async ({ ctx }) => {
  await givenWorld(ctx.db)

  expect(await brokenIn(ctx.db)).toEqual([])
})

for (const { planted, noticed, change } of faults) {
  test(`verify notices that ${planted}`, async ({ ctx }) => {
    const world = await givenWorld(ctx.db)

    // As with the database in hand: triggers are off.
    await ctx.db.transaction().execute(async (db) => {
      await sql`set local session_replication_role = replica`.execute(db)
      await change(world).execute(db)
    })

    expect((await brokenIn(ctx.db)).join('\n')).toContain(noticed)
  })
}
