import { expect } from 'vitest'
import { figureFacts } from '#platform/figures/figure-facts.ts'
import { figuresOfUnits } from '#platform/figures/figures-of-units.ts'
import { givenActor, givenPerson, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { closeBody } from '../body/close-body.ts'
import { openBody } from '../body/open-body.ts'
import { organizationFigures } from '../figures.ts'
import { holdPosition } from '../position/hold-position.ts'
import { openSubunit } from '../subunit/open-subunit.ts'
import { findStructure } from './find-structure.ts'

test('the figure of vacancies says for every day what the organisation chart of that day shows', async ({
  ctx,
}) => {
  const unitId = await givenUnit(ctx.db, { establishedOn: '2022-01-01' })
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const { subunitId } = await openSubunit(chair, {
    unitId,
    kind: 'group',
    name: 'Tổ 1',
    openedOn: '01/02/2022',
  })
  const open = (kind: 'executive_committee' | 'inspection_committee', seats: number) =>
    openBody(chair, { unitId, kind, name: kind, seats, openedOn: '01/03/2022' })
  const committee = await open('executive_committee', 3)
  const inspection = await open('inspection_committee', 2)
  const hold = async (
    kind: string,
    place: { bodyId?: number; subunitId?: number },
    fromDay: string,
    toDay = '',
    personId?: number,
  ) => {
    const holder = personId ?? (await givenPerson(ctx.db)).personId
    const post = { unitId, personId: holder, holderName: 'Ai đó', kind, ...place }
    await holdPosition(chair, { ...post, fromDay, toDay, how: 'elected' })
    return holder
  }
  const leader = await hold('chair', committee, '01/03/2022')
  // One person with two posts fills one seat.
  await hold('vice_chair', committee, '01/03/2022', '31/12/2023', leader)
  await hold('committee_member', committee, '01/04/2022', '30/06/2023')
  await hold('committee_member', committee, '01/05/2022')
  // More people than seats: nothing is vacant, and not less than nothing.
  for (const from of ['01/06/2022', '01/07/2022', '01/08/2022'])
    await hold('inspection_member', inspection, from, '31/10/2022')
  await hold('inspection_head', inspection, '01/09/2022', '15/10/2023')
  await hold('group_leader', { subunitId }, '01/01/2023')
  await closeBody(chair, { unitId, bodyId: inspection.bodyId, closedOn: '01/01/2025' })

  const name = 'organization.vacancies'
  const days = ['2022-01-01', '2022-02-01', '2022-03-01', '2022-04-15', '2022-07-15', '2022-08-02']
  days.push('2022-09-01', '2022-11-01', '2023-01-01', '2023-07-01', '2023-10-16', '2024-12-31')
  days.push('2025-01-01', '2026-01-15')
  const counted = []
  const drawn = []
  for (const day of days) {
    const figures = await figuresOfUnits(chair, unitId, [unitId], { from: day, to: day })
    counted.push([day, figures.of(unitId, { name, kind: 'stock' })])
    const { vacancies } = await findStructure(chair, { unitId, asOf: day })
    drawn.push([day, vacancies.reduce((sum, vacancy) => sum + vacancy.seats, 0)])
  }

  expect(counted).toEqual(drawn)
  expect(counted.map(([, count]) => count)).toEqual([1, 2, 6, 5, 2, 2, 1, 2, 1, 2, 4, 4, 1, 1])
  const figure = organizationFigures.find((one) => one.name === name)
  if (!figure) throw new Error('the figure is not declared')
  const facts = await ctx.db
    .transaction()
    .execute((db) =>
      figureFacts(
        { ...ctx, db },
        figure,
        { unitId, scope: 'own', tree: 'as-was', from: '2023-07-01', to: '2023-07-01' },
        { q: '', sort: 'name', page: 1, size: 50 },
      ),
    )
  expect(facts.rows.map((fact) => [fact.label, fact.amount])).toEqual([
    ['executive_committee', 1],
    ['inspection_committee', 1],
  ])
})
