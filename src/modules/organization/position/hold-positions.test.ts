import { expect } from 'vitest'
import { givenActor, givenPerson, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import '../refusals.ts'
import { openBody } from '../body/open-body.ts'
import { holdPosition } from './hold-position.ts'
import { holdPositions } from './hold-positions.ts'

test('what a congress elects is written at once, in its order; one misfit keeps the whole list out', async ({
  ctx,
}) => {
  const unitId = await givenUnit(ctx.db, { establishedOn: '2010-01-01' })
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const { bodyId } = await openBody(chair, {
    unitId,
    kind: 'executive_committee',
    name: 'Ban Chấp hành',
    openedOn: '01/03/2023',
  })
  const post = async (kind: string) => ({
    personId: (await givenPerson(ctx.db)).personId,
    holderName: `Người ${kind}`,
    kind,
    fromDay: '01/03/2023',
    how: 'elected' as const,
  })
  const elected = [
    { ...(await post('committee_member')), bodyId },
    { ...(await post('vice_chair')), bodyId, toDay: '31/12/2024', decisionNumber: '07/QĐ' },
    await post('treasurer'),
  ]

  const { positionIds } = await holdPositions(chair, { unitId, positions: elected })

  const written = await ctx.db
    .selectFrom('organization.positionHolding')
    .where('id', 'in', positionIds)
    .orderBy('id')
    .select(['id', 'kind', 'bodyId', 'toDay', 'decisionNumber', 'decisionDay'])
    .execute()
  const same = { bodyId, toDay: null, decisionNumber: '', decisionDay: null }
  expect(written).toEqual([
    { ...same, id: positionIds[0], kind: 'committee_member' },
    {
      ...same,
      id: positionIds[1],
      kind: 'vice_chair',
      toDay: '2024-12-31',
      decisionNumber: '07/QĐ',
    },
    { ...same, id: positionIds[2], kind: 'treasurer', bodyId: null },
  ])

  const next = await post('inspection_member')
  for (const [misfit, sentence] of [
    [{ ...next, bodyId }, /không phải là chức vụ của Ban Chấp hành/],
    [{ ...next, kind: 'group_leader' }, /Hãy chọn tổ công đoàn/],
    [{ ...next, kind: 'kaiser' }, /Không có chức vụ này/],
    [{ ...next, fromDay: '01/01/2009' }, /thành lập ngày 01\/01\/2010/],
  ] as const) {
    await expect(holdPositions(chair, { unitId, positions: [next, misfit] })).rejects.toThrow(
      sentence,
    )
    await expect(holdPosition(chair, { unitId, ...misfit })).rejects.toThrow(sentence)
  }
  const all = await ctx.db
    .selectFrom('organization.positionHolding')
    .where('personId', '=', next.personId)
    .select('id')
    .execute()
  expect(all).toEqual([])
})
