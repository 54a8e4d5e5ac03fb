import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { Forbidden, NotFound } from '#platform/errors.ts'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { noDecision } from '../member/record-fields.ts'
import { memberHistory } from '../membership/member-history.ts'
import { suspendMember } from '../suspension/suspend-member.ts'
import { acceptTransfer } from './accept-transfer.ts'
import { endMembersOfClosedUnits } from './end-members-of-closed-units.ts'
import { moveMembersOfMergedUnits } from './move-members-of-merged-units.ts'
import { offerTransfer } from './offer-transfer.ts'
import { refuseTransfer } from './refuse-transfer.ts'
import { transferMember } from './transfer-member.ts'

async function givenTwoUnions(ctx: Context) {
  const above = await givenUnit(ctx.db, { kind: 'superior_union', name: 'Công đoàn cấp trên' })
  const from = await givenUnit(ctx.db, { name: 'CĐCS Cũ', parentId: above })
  const to = await givenUnit(ctx.db, { name: 'CĐCS Mới', parentId: above })
  return {
    from,
    to,
    there: acting(ctx, await givenActor(ctx.db, from, 'chair')),
    here: acting(ctx, await givenActor(ctx.db, to, 'chair')),
    top: acting(ctx, await givenActor(ctx.db, above, 'chair')),
  }
}

async function inbox(ctx: Context, unitId: number) {
  return ctx.db
    .selectFrom('members.transfer')
    .where('unitId', '=', unitId)
    .select(['id as transferId', 'direction', 'state', 'fullName', 'otherUnitName'])
    .executeTakeFirstOrThrow()
}

const periods = (ctx: Context) =>
  ctx.db
    .selectFrom('members.membership')
    .orderBy('joinedOn')
    .select(['unitId', 'joinedOn', 'joinedHow', 'leftOn', 'leftHow'])
    .execute()

test('an offered member stays until the other union accepts, then changes sides on one day', async ({
  ctx,
}) => {
  const { from, to, there, here } = await givenTwoUnions(ctx)
  const { memberId } = await givenMember(ctx.db, from)
  await offerTransfer(there, { unitId: from, memberId, toUnitId: to, onDay: '01/09/2025' })
  expect(await periods(ctx)).toMatchObject([{ unitId: from, leftOn: null }])
  const letter = await inbox(ctx, to)
  expect(letter).toMatchObject({ direction: 'in', state: 'pending', otherUnitName: 'CĐCS Cũ' })

  await acceptTransfer(here, { unitId: to, transferId: letter.transferId })

  expect(await periods(ctx)).toEqual([
    {
      unitId: from,
      joinedOn: '2020-01-01',
      joinedHow: 'admitted',
      leftOn: '2025-09-01',
      leftHow: 'transferred_out',
    },
    {
      unitId: to,
      joinedOn: '2025-09-01',
      joinedHow: 'transferred_in',
      leftOn: null,
      leftHow: null,
    },
  ])
  const events = await ctx.db
    .selectFrom('members.membershipEvent')
    .orderBy('unitId')
    .select(['unitId', 'kind', 'otherUnitName'])
    .execute()
  expect(events).toEqual([
    { unitId: from, kind: 'transferred_out', otherUnitName: 'CĐCS Mới' },
    { unitId: to, kind: 'transferred_in', otherUnitName: 'CĐCS Cũ' },
  ])
  expect((await inbox(ctx, from)).state).toBe('accepted')
  const chains = await ctx.db
    .selectFrom('platform.auditLine')
    .where('name', '=', 'members.accept-transfer')
    .select('unitId')
    .execute()
  expect(chains.map((line) => line.unitId).sort()).toEqual([from, to].sort())
})

test('a refused letter goes back with its reason and moves nobody', async ({ ctx }) => {
  const { from, to, there, here } = await givenTwoUnions(ctx)
  const { memberId } = await givenMember(ctx.db, from)
  await offerTransfer(there, { unitId: from, memberId, toUnitId: to, onDay: '01/09/2025' })
  const { transferId } = await inbox(ctx, to)

  await refuseTransfer(here, { unitId: to, transferId, reason: 'Chưa có quyết định điều động' })

  expect((await inbox(ctx, from)).state).toBe('refused')
  expect(await periods(ctx)).toHaveLength(1)
  await expect(acceptTransfer(here, { unitId: to, transferId })).rejects.toThrow(/không nhận/)
})

test('nobody accepts a letter that was sent to another union', async ({ ctx }) => {
  const { from, to, there } = await givenTwoUnions(ctx)
  const third = await givenUnit(ctx.db)
  const stranger = acting(ctx, await givenActor(ctx.db, third, 'chair'))
  const { memberId } = await givenMember(ctx.db, from)
  await offerTransfer(there, { unitId: from, memberId, toUnitId: to, onDay: '01/09/2025' })
  const { transferId } = await inbox(ctx, to)

  await expect(acceptTransfer(stranger, { unitId: third, transferId })).rejects.toThrow(NotFound)
  await expect(acceptTransfer(stranger, { unitId: to, transferId })).rejects.toThrow(NotFound)
})

test('an officer above both moves a member at once, one above only one of them does not', async ({
  ctx,
}) => {
  const { from, to, top } = await givenTwoUnions(ctx)
  const outside = await givenUnit(ctx.db)
  const { memberId } = await givenMember(ctx.db, from)
  const move = { unitId: from, memberId, onDay: '01/09/2025' }

  await expect(transferMember(top, { ...move, toUnitId: outside })).rejects.toThrow(Forbidden)
  await transferMember(top, { ...move, toUnitId: to })

  expect((await periods(ctx)).map((period) => period.unitId)).toEqual([from, to])
})

test('members of merged unions go along on the day, and who was paused stays paused', async ({
  ctx,
}) => {
  const { from, to, there, top } = await givenTwoUnions(ctx)
  const first = await givenMember(ctx.db, from, { fullName: 'Lê Văn Ánh' })
  await givenMember(ctx.db, from, { fullName: 'Lê Văn Bình' })
  await givenMember(ctx.db, from, { fullName: 'Lê Văn Cũ', leftOn: '2023-01-01' })
  await suspendMember(there, {
    unitId: from,
    memberId: first.memberId,
    fromDay: '01/03/2024',
    reason: 'Đi học',
  })

  await top.db
    .transaction()
    .execute((db) =>
      moveMembersOfMergedUnits(
        { ...top, db },
        { fromUnitIds: [from], intoUnitId: to, onDay: '2024-06-01', decision: noDecision },
      ),
    )

  const names = await ctx.db
    .selectFrom('members.member')
    .where('unitId', '=', to)
    .orderBy('sortKey')
    .select('fullName')
    .execute()
  expect(names.map((member) => member.fullName)).toEqual(['Lê Văn Ánh', 'Lê Văn Bình'])
  const pauses = await ctx.db
    .selectFrom('members.suspension')
    .orderBy('fromDay')
    .select(['unitId', 'fromDay', 'untilDay', 'reason'])
    .execute()
  expect(pauses).toEqual([
    { unitId: from, fromDay: '2024-03-01', untilDay: '2024-06-01', reason: 'Đi học' },
    { unitId: to, fromDay: '2024-06-01', untilDay: null, reason: 'Đi học' },
  ])
})

test('members of a union that closes without successor are members no more, with the reason', async ({
  ctx,
}) => {
  const { from, there, top } = await givenTwoUnions(ctx)
  const { memberId } = await givenMember(ctx.db, from)
  await givenMember(ctx.db, from, { leftOn: '2023-01-01' })

  await top.db
    .transaction()
    .execute((db) =>
      endMembersOfClosedUnits(
        { ...top, db },
        { fromUnitIds: [from], intoUnitId: null, onDay: '2024-06-01', decision: noDecision },
      ),
    )

  const left = await ctx.db
    .selectFrom('members.membership')
    .where('leftHow', '=', 'union_dissolved')
    .select(['memberId', 'leftOn'])
    .execute()
  expect(left).toEqual([{ memberId, leftOn: '2024-06-01' }])
  const [event] = await memberHistory(there, { unitId: from, memberId })
  expect(event).toMatchObject({ kind: 'union_dissolved', onDay: '2024-06-01' })
})
