import { expect, test } from 'vitest'
import { stayOn } from './as-of.ts'
import { facts } from './facts-under-test.ts'
import { initiativeFacts } from './initiatives.ts'
import { adoptionFacts, modelFacts, publisherSlug, seminarOn } from './models.ts'

test('the authors of the demonstration are members of union C on the day, and their shares make 100', () => {
  const initiatives = initiativeFacts(facts)
  const strangers = initiatives.flatMap(({ on, authors }) =>
    authors.filter(({ person }) => stayOn(person, on)?.unitSlug !== 'vptu-dak-nong'),
  )
  expect(strangers).toEqual([])
  expect(
    initiatives.map(({ authors }) => authors.reduce((sum, { share }) => sum + share, 0)),
  ).toEqual(initiatives.map(() => 100))
  expect(initiatives.filter(({ on }) => on >= '2015-01-01' && on < '2018-01-01')).toHaveLength(6)
})

test('the models of the seminar come from unions of the agencies and are taken over by others of them, after it', () => {
  const houses = new Set(
    facts.units.filter(({ slug }) => slug.startsWith(`${publisherSlug}-`)).map(({ slug }) => slug),
  )
  const owner = new Map(modelFacts.map(({ key, unitSlug }) => [key, unitSlug]))
  for (const { publishedOn, describedOn, unitSlug } of modelFacts) {
    expect(houses).toContain(unitSlug)
    expect([describedOn < seminarOn, publishedOn > seminarOn]).toEqual([true, true])
  }
  for (const { model, unitSlug, on } of adoptionFacts) {
    expect(houses).toContain(unitSlug)
    expect(owner.get(model)).not.toBe(unitSlug)
    expect(on > seminarOn).toBe(true)
  }
})
