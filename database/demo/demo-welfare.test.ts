import { expect, test } from 'vitest'
import { stayOn } from './as-of.ts'
import { ageOn } from './days.ts'
import { facts } from './facts-under-test.ts'
import { welfareFacts } from './welfare.ts'

const cases = welfareFacts(facts).filter((fact) => fact.what === 'case')

test('whoever is looked after in the demonstration is a member of that union on the day', () => {
  const strangers = welfareFacts(facts).filter(
    (fact) =>
      (fact.what === 'case' || fact.what === 'visit') &&
      stayOn(fact.person, fact.on)?.unitSlug !== fact.unitSlug,
  )
  expect(strangers).toEqual([])
  expect(cases.length).toBeGreaterThan(40)
})

test('the young marry and have children', () => {
  const ages = cases
    .filter(({ occasion }) => occasion.kind === 'wedding' || occasion.kind === 'maternity')
    .map(({ person, on }) => ageOn(person.bornOn, on))
  expect(Math.max(0, ...ages)).toBeLessThan(40)
})

test('nothing lies ahead of whoever looks in November 2026, and each union has something waiting', () => {
  expect(welfareFacts(facts).every(({ on }) => on < '2026-11-01')).toBe(true)
  for (const unitSlug of ['vptu-dak-nong', 'lien-minh-htx-dak-nong'])
    expect(
      cases.filter((fact) => fact.unitSlug === unitSlug && fact.outcome === 'waiting'),
    ).toHaveLength(1)
})
