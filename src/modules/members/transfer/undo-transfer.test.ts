import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { Forbidden, NotFound } from '#platform/errors.ts'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { changeMember } from '../member/change-member.ts'
import { endMembership } from '../membership/end-membership.ts'
import { withdrawEvent } from '../membership/withdraw-event.ts'
import { suspendMember } from '../suspension/suspend-member.ts'
import { acceptTransfer } from './accept-transfer.ts'
import { listMoveTargets } from './list-move-targets.ts'
import { offerTransfer } from './offer-transfer.ts'
import { transferMember } from './transfer-member.ts'
import { undoTransfer } from './undo-transfer.ts'

async function givenMoved(ctx: Context, { paused = false, byLetter = false } = {}) {
  const above = await givenUnit(ctx.db, { kind: 'superior_union', name: 'Công đoàn Viên chức' })
  const from = await givenUnit(ctx.db, { name: 'CĐCS Cũ', parentId: above })
  const to = await givenUnit(ctx.db, { name: 'CĐCS Mới', parentId: above })
  const chairOf = async (unitId: number) => acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const [top, there, here] = [await chairOf(above), await chairOf(from), await chairOf(to)]
  const { memberId } = await givenMember(ctx.db, from)
  const { id: subunitId } = await ctx.db
    .insertInto('organization.subunit')
    .values({ unitId: from, kind: 'group', name: 'Tổ 1', openedOn: '2019-01-01' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await ctx.db
    .insertInto('members.groupAssignment')
    .values({ unitId: from, memberId, subunitId, fromDay: '2020-01-01' })
    .execute()
  if (paused)
    await suspendMember(there, { unitId: from, memberId, fromDay: '01/08/2025', reason: 'Đi học' })
  const move = { unitId: from, memberId, toUnitId: to, onDay: '01/09/2025' }
  if (byLetter) {
    await offerTransfer(there, move)
    const letter = await ctx.db
      .selectFrom('members.transfer')
      .where('unitId', '=', to)
      .select('id')
      .executeTakeFirstOrThrow()
    await acceptTransfer(here, { unitId: to, transferId: letter.id })
  } else await transferMember(top, move)
  const eventIn = async (unitId: number) =>
    ctx.db
      .selectFrom('members.membershipEvent')
      .where('unitId', '=', unitId)
      .where('kind', 'like', 'transferred%')
      .select(['id as eventId', 'memberId'])
      .executeTakeFirstOrThrow()
  const newSide = { unitId: to, ...(await eventIn(to)), reason: 'Nhầm người' }
  const oldSide = { unitId: from, ...(await eventIn(from)), reason: 'Nhầm người' }
  return { from, to, top, there, here, newSide, oldSide }
}

async function state(ctx: Context) {
  const read = (table: 'membership' | 'suspension' | 'groupAssignment') =>
    ctx.db.selectFrom(`members.${table}`).selectAll().orderBy('unitId').orderBy('id').execute()
  return {
    memberships: await read('membership'),
    pauses: await read('suspension'),
    groups: await read('groupAssignment'),
  }
}

for (const side of ['newSide', 'oldSide'] as const)
  test(`a move entered by mistake is taken back in both unions at once, asked from the ${side}`, async ({
    ctx,
  }) => {
    const world = await givenMoved(ctx, { paused: true, byLetter: true })

    await undoTransfer(world.top, world[side])

    const { memberships, pauses, groups } = await state(ctx)
    expect(memberships).toMatchObject([{ unitId: world.from, leftOn: null, leftHow: null }])
    expect(pauses).toMatchObject([{ unitId: world.from, fromDay: '2025-08-01', untilDay: null }])
    expect(groups).toMatchObject([{ unitId: world.from, untilDay: null }])
    const moves = await ctx.db
      .selectFrom('members.membershipEvent')
      .where('otherUnitId', 'is not', null)
      .select(['withdrawnBecause'])
      .execute()
    expect(moves).toEqual(Array(3).fill({ withdrawnBecause: 'Nhầm người' }))
    const letters = await ctx.db.selectFrom('members.transfer').select('state').execute()
    expect(letters).toEqual([{ state: 'withdrawn' }, { state: 'withdrawn' }])
    const chains = await ctx.db
      .selectFrom('platform.auditLine')
      .where('name', '=', 'members.undo-transfer')
      .select('unitId')
      .execute()
    expect(chains.map((line) => line.unitId).sort()).toEqual([world.from, world.to].sort())
  })

test('the same person can be moved again after a move was taken back', async ({ ctx }) => {
  const { from, to, top, oldSide } = await givenMoved(ctx)
  await undoTransfer(top, oldSide)

  const { memberId } = oldSide
  await transferMember(top, { unitId: from, memberId, toUnitId: to, onDay: '01/10/2025' })

  const { memberships } = await state(ctx)
  expect(memberships).toMatchObject([
    { unitId: from, leftOn: '2025-10-01' },
    { unitId: to, joinedOn: '2025-10-01', leftOn: null },
  ])
})

test('neither of the two unions takes a move back alone, and each is told who does', async ({
  ctx,
}) => {
  const { there, here, newSide, oldSide } = await givenMoved(ctx)

  await expect(undoTransfer(here, newSide)).rejects.toThrow(Forbidden)
  await expect(withdrawEvent(here, newSide)).rejects.toThrow('Phó Chủ tịch của Công đoàn Viên chức')
  await expect(withdrawEvent(there, oldSide)).rejects.toThrow('Công đoàn Viên chức')
})

test('who stands above only one of the unions does not take the move back', async ({ ctx }) => {
  const { from, oldSide } = await givenMoved(ctx)
  const lower = await givenUnit(ctx.db, { kind: 'superior_union' })
  await ctx.db.deleteFrom('organization.unitParent').where('unitId', '=', from).execute()
  await ctx.db
    .insertInto('organization.unitParent')
    .values({ unitId: from, parentId: lower, valid: '[2000-01-01,)' })
    .execute()
  const chair = acting(ctx, await givenActor(ctx.db, lower, 'chair'))

  await expect(undoTransfer(chair, oldSide)).rejects.toThrow('không có chung cấp trên')
  const stranger = acting(ctx, await givenActor(ctx.db, await givenUnit(ctx.db), 'chair'))
  await expect(undoTransfer(stranger, oldSide)).rejects.toThrow(NotFound)
})

test('a move is not taken back once the new union has built on it', async ({ ctx }) => {
  const { to, top, here, newSide } = await givenMoved(ctx)
  const { memberId } = newSide
  await changeMember(here, { unitId: to, memberId, version: 1, phone: '0912345678' })
  await expect(undoTransfer(top, newSide)).rejects.toThrow('đã được sửa hồ sơ')

  await endMembership(here, { unitId: to, memberId, leftOn: '01/12/2025', leftHow: 'retired' })
  await expect(undoTransfer(top, newSide)).rejects.toThrow('đã ghi việc khác')
})

test('a move is not taken back while a row of another module points at the record in the new union', async ({
  ctx,
}) => {
  const { top, newSide } = await givenMoved(ctx)
  await sql`create table public.pointing (unit_id bigint, borrower_id bigint,
    foreign key (unit_id, borrower_id) references members.member)`.execute(ctx.db)
  try {
    await sql`grant select on public.pointing to congdoan_server`.execute(ctx.db)
    await sql`insert into public.pointing values (${newSide.unitId}, ${newSide.memberId})`.execute(
      ctx.db,
    )
    await expect(undoTransfer(top, newSide)).rejects.toThrow('đã có việc khác')
    await sql`delete from public.pointing`.execute(ctx.db)
    await undoTransfer(top, newSide)
  } finally {
    await sql`drop table public.pointing`.execute(ctx.db)
  }
})

test('an officer above is offered the unions below to move a member to, but not the one of the member', async ({
  ctx,
}) => {
  const { from, top } = await givenMoved(ctx)
  await givenUnit(ctx.db, { name: 'CĐCS Nơi khác' })

  const targets = await listMoveTargets(top, { unitId: from })

  expect(targets.map((target) => target.name)).toEqual(['CĐCS Mới'])
  expect(await listMoveTargets(top, { unitId: from, toName: 'không có' })).toEqual([])
})
