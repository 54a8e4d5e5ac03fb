import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { figuresOfUnits } from '#platform/figures/figures-of-units.ts'
import { givenActor, givenPerson, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { closeBody } from '../body/close-body.ts'
import { openBody } from '../body/open-body.ts'
import { reopenBody } from '../body/reopen-body.ts'
import { withdrawBody } from '../body/withdraw-body.ts'
import { holdPosition } from '../position/hold-position.ts'
import { leavePosition } from '../position/leave-position.ts'
import { listPositions } from '../position/list-positions.ts'
import { positionRights } from '../position/position-rights.ts'
import { withdrawPosition } from '../position/withdraw-position.ts'
import { endTerm } from '../term/end-term.ts'
import { reopenTerm } from '../term/reopen-term.ts'
import { startTerm } from '../term/start-term.ts'
import { withdrawTerm } from '../term/withdraw-term.ts'
import { listWithdrawn } from './list-withdrawn.ts'

async function givenCommittee(ctx: Context) {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const { termId } = await startTerm(chair, {
    unitId,
    label: '2023–2028',
    startsOn: '01/02/2023',
    plannedEndOn: '01/02/2028',
  })
  const { bodyId } = await openBody(chair, {
    unitId,
    kind: 'executive_committee',
    name: 'Ban Chấp hành khóa V',
    termId,
    seats: 3,
    openedOn: '01/02/2023',
  })
  const hold = async (kind: string, holderName: string) => {
    const { personId } = await givenPerson(ctx.db, holderName)
    const { positionId } = await holdPosition(chair, {
      unitId,
      personId,
      holderName,
      kind,
      bodyId,
      fromDay: '01/02/2023',
      how: 'elected',
    })
    return { personId, positionId }
  }
  const reason = 'Ghi nhầm đơn vị'
  return { unitId, chair, termId, bodyId, hold, reason }
}

test('a post entered by mistake gives no right and counts nowhere, but what it was and why it went is kept', async ({
  ctx,
}) => {
  const { unitId, chair, hold, reason } = await givenCommittee(ctx)
  const { personId, positionId } = await hold('chair', 'Trần Thị Bình')
  const sitting = async () =>
    (await figuresOfUnits(chair, unitId, [unitId], { from: ctx.today, to: ctx.today })).of(unitId, {
      name: 'organization.committee_members',
      kind: 'stock',
    })
  expect(await sitting()).toBe(1)

  await withdrawPosition(chair, { unitId, positionId, reason })

  expect(await positionRights(ctx.db, personId, ctx.today).execute()).toEqual([])
  expect((await listPositions(chair, { unitId, state: 'all' })).rows).toEqual([])
  expect(await sitting()).toBe(0)
  expect((await listWithdrawn(chair, { unitId })).rows).toMatchObject([
    { kind: 'position', says: 'Chủ tịch Trần Thị Bình từ 01/02/2023', reason },
  ])
  const kept = await ctx.db.selectFrom('organization.withdrawn').select('row').execute()
  expect(kept).toMatchObject([{ row: { id: positionId, holderName: 'Trần Thị Bình' } }])
})

test('nobody withdraws the own post', async ({ ctx }) => {
  const { unitId, chair, hold, reason } = await givenCommittee(ctx)
  const { personId, positionId } = await hold('chair', 'Trần Thị Bình')
  const holder = chair.actor && acting(ctx, { ...chair.actor, personId })

  await expect(withdrawPosition(holder ?? ctx, { unitId, positionId, reason })).rejects.toThrow(
    'chính mình',
  )
})

test('a term is withdrawn only after its bodies, a body only after the posts in it', async ({
  ctx,
}) => {
  const { unitId, chair, termId, bodyId, hold, reason } = await givenCommittee(ctx)
  const { positionId } = await hold('committee_member', 'Lê Văn Tám')

  await expect(withdrawTerm(chair, { unitId, termId, reason })).rejects.toThrow('khóa V')
  await expect(withdrawBody(chair, { unitId, bodyId, reason })).rejects.toThrow('Lê Văn Tám')
  await withdrawPosition(chair, { unitId, positionId, reason })
  await withdrawBody(chair, { unitId, bodyId, reason })
  await withdrawTerm(chair, { unitId, termId, reason })

  const { rows } = await listWithdrawn(chair, { unitId })
  expect(rows.map((row) => row.kind)).toEqual(['term', 'body', 'position'])
})

test('an end of a term entered by mistake is taken back with the bodies and posts that ended with it', async ({
  ctx,
}) => {
  const { unitId, chair, termId, hold, reason } = await givenCommittee(ctx)
  await hold('chair', 'Trần Thị Bình')
  const earlier = await hold('committee_member', 'Lê Văn Tám')
  await leavePosition(chair, { unitId, positionId: earlier.positionId, toDay: '31/12/2024' })
  await endTerm(chair, { unitId, termId, endedOn: '01/06/2025' })
  await expect(endTerm(chair, { unitId, termId, endedOn: '01/07/2025' })).rejects.toThrow(
    'kết thúc ngày 01/06/2025',
  )

  await reopenTerm(chair, { unitId, termId, reason })

  const { rows } = await listPositions(chair, { unitId, state: 'all' })
  expect(rows.map((row) => [row.holderName, row.toDay])).toEqual([
    ['Trần Thị Bình', null],
    ['Lê Văn Tám', '2024-12-31'],
  ])
  const bodies = await ctx.db.selectFrom('organization.body').select('closedOn').execute()
  expect(bodies).toEqual([{ closedOn: null }])
})

test('a body goes on after a mistaken end, but not when its term is over', async ({ ctx }) => {
  const { unitId, chair, termId, bodyId, hold, reason } = await givenCommittee(ctx)
  await hold('chair', 'Trần Thị Bình')
  await closeBody(chair, { unitId, bodyId, closedOn: '01/06/2025' })
  await reopenBody(chair, { unitId, bodyId, reason })
  expect((await listPositions(chair, { unitId })).rows).toMatchObject([{ toDay: null }])

  await endTerm(chair, { unitId, termId, endedOn: '01/07/2025' })
  await expect(reopenBody(chair, { unitId, bodyId, reason })).rejects.toThrow('01/07/2025')
})

test('the end of a post is corrected by who saw it, never written over unseen', async ({ ctx }) => {
  const { unitId, chair, bodyId, hold } = await givenCommittee(ctx)
  const { positionId } = await hold('chair', 'Trần Thị Bình')
  const post = { unitId, positionId }
  await expect(leavePosition(chair, post)).rejects.toMatchObject({
    fields: { toDay: ['Ngày cuối giữ chức vụ còn trống'] },
  })
  await leavePosition(chair, { ...post, toDay: '31/05/2025' })

  await expect(leavePosition(chair, { ...post, toDay: '30/06/2025' })).rejects.toThrow(
    'ngày cuối là 31/05/2025',
  )
  await leavePosition(chair, { ...post, toDay: '30/06/2025', seenToDay: '2025-05-31' })
  await leavePosition(chair, { ...post, toDay: '', seenToDay: '2025-06-30' })
  expect((await listPositions(chair, { unitId })).rows).toMatchObject([{ toDay: null }])

  await closeBody(chair, { unitId, bodyId, closedOn: '01/09/2025' })
  await expect(
    leavePosition(chair, { ...post, toDay: '', seenToDay: '2025-08-31' }),
  ).rejects.toThrow('kết thúc từ ngày 01/09/2025')
})
