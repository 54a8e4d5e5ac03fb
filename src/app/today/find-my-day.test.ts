import { expect } from 'vitest'
import { openCollection, openFund } from '#funds'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { findMyDay } from './find-my-day.ts'

test('a member is told of the dues that wait for him, and of nobody else’s', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const { personId } = await givenMember(ctx.db, unitId)
  const { fundId } = await openFund(chair, {
    unitId,
    kind: 'mutual_aid',
    name: 'Quỹ tương trợ',
    openedOn: '01/01/2026',
    contribution: '100.000',
    contributionEvery: 'month',
  })
  await openCollection(chair, { unitId, fundId, name: 'Tháng 1/2026', dueOn: '05/01/2026' })

  const member = acting(ctx, { ...(await givenActor(ctx.db, unitId, 'member')), personId })
  const stranger = acting(ctx, await givenActor(ctx.db, unitId, 'member'))

  expect((await findMyDay(member, { unitId })).waiting).toMatchObject([
    { what: 'own-dues', count: 1 },
  ])
  expect((await findMyDay(stranger, { unitId })).waiting).toEqual([])
})
