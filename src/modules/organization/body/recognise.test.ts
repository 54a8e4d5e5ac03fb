import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { givenActor, givenPerson, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { holdPosition } from '../position/hold-position.ts'
import { listPositions } from '../position/list-positions.ts'
import { recognisePosition } from '../position/recognise-position.ts'
import { findUnit } from '../unit/find-unit.ts'
import { listBodies } from './list-bodies.ts'
import { openBody } from './open-body.ts'
import { recogniseBody } from './recognise-body.ts'

const decided = {
  decisionNumber: '15/QĐ-CĐVC',
  decisionDay: '20/02/2023',
  decisionIssuer: 'Công đoàn Viên chức tỉnh',
}

async function givenElected(ctx: Context) {
  const above = await givenUnit(ctx.db, { kind: 'provincial_public_employees_union' })
  const unitId = await givenUnit(ctx.db, { parentId: above })
  const top = acting(ctx, await givenActor(ctx.db, above, 'chair'))
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const { bodyId } = await openBody(chair, {
    unitId,
    kind: 'executive_committee',
    name: 'Ban Chấp hành khóa V',
    openedOn: '01/02/2023',
  })
  const hold = async (holderName: string, how: 'elected' | 'assigned', decisionNumber = '') => {
    const { personId } = await givenPerson(ctx.db, holderName)
    const post = { unitId, personId, holderName, kind: 'committee_member', bodyId }
    return holdPosition(chair, { ...post, fromDay: '01/02/2023', how, decisionNumber })
  }
  const numbers = async () =>
    (await listPositions(chair, { unitId, sort: 'name' })).rows.map((row) => [
      row.holderName,
      row.decisionNumber,
    ])
  return { unitId, bodyId, top, chair, hold, numbers }
}

test('the level above recognises a committee, and those elected in it get the decision', async ({
  ctx,
}) => {
  const { unitId, bodyId, top, hold, numbers } = await givenElected(ctx)
  await hold('An', 'elected')
  await hold('Bình', 'assigned')
  await hold('Cúc', 'elected', '9/QĐ-CĐVC')

  await recogniseBody(top, { unitId, bodyId, ...decided })

  expect(await numbers()).toEqual([
    ['An', '15/QĐ-CĐVC'],
    ['Bình', ''],
    ['Cúc', '9/QĐ-CĐVC'],
  ])
  expect((await listBodies(top, { unitId })).rows).toMatchObject([
    { recognitionNumber: '15/QĐ-CĐVC', recognitionDay: '2023-02-20' },
  ])
  expect((await findUnit(top, { unitId })).events).toMatchObject([
    { kind: 'recognise', note: 'Ban Chấp hành khóa V', decisionNumber: '15/QĐ-CĐVC' },
  ])
})

test('a union does not recognise its own committee while somebody stands above it', async ({
  ctx,
}) => {
  const { unitId, bodyId, chair } = await givenElected(ctx)

  await expect(recogniseBody(chair, { unitId, bodyId, ...decided })).rejects.toThrow(
    'công đoàn cấp trên quyết định',
  )
})

test('a committee is not recognised before it was elected, and not twice unseen', async ({
  ctx,
}) => {
  const { unitId, bodyId, top, hold, numbers } = await givenElected(ctx)
  await hold('An', 'elected')
  const recognise = (more: object) => recogniseBody(top, { unitId, bodyId, ...decided, ...more })

  await expect(recognise({ decisionDay: '31/01/2023' })).rejects.toThrow('bầu ngày 01/02/2023')
  await recognise({})
  await expect(recognise({ decisionNumber: '16/QĐ-CĐVC' })).rejects.toThrow('15/QĐ-CĐVC')
  await recognise({ decisionNumber: '16/QĐ-CĐVC', seenNumber: '15/QĐ-CĐVC' })
  expect(await numbers()).toEqual([['An', '16/QĐ-CĐVC']])
})

test('the level above recognises one person after a by-election', async ({ ctx }) => {
  const { unitId, top, chair, hold, numbers } = await givenElected(ctx)
  const { positionId } = await hold('An', 'elected')
  const post = { unitId, positionId, ...decided }

  await expect(recognisePosition(chair, post)).rejects.toThrow('cấp trên')
  await recognisePosition(top, post)
  await expect(recognisePosition(top, post)).rejects.toThrow('15/QĐ-CĐVC')

  expect(await numbers()).toEqual([['An', '15/QĐ-CĐVC']])
})
