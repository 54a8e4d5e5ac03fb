import { expect, test } from 'vitest'
import { activityFacts } from './activities.ts'
import { stayOn } from './as-of.ts'
import { facts } from './facts-under-test.ts'

const all = activityFacts(facts)

test('over its term union A sent staff to more than 120 turns of training, and officers besides', () => {
  const sent = all.filter(
    (fact) =>
      fact.what === 'course' &&
      fact.unitSlug === 'dtnn-dong-bac' &&
      fact.organizer === 'management',
  )
  const turns = sent.reduce(
    (sum, fact) => sum + (fact.what === 'course' ? fact.people.length : 0),
    0,
  )
  expect(turns).toBeGreaterThan(120)
  expect(sent.every(({ on }) => on >= '2017-01-01' && on < '2023-01-01')).toBe(true)
})

test('whoever came or was taught is a member of that union on the day', () => {
  const own = all.flatMap((fact) =>
    fact.what === 'course'
      ? fact.people
          .filter(({ fromName }) => fromName === '')
          .map(({ person }) => ({ person, on: fact.on, unitSlug: fact.unitSlug }))
      : fact.people.map((person) => ({ person, on: fact.on, unitSlug: fact.unitSlug })),
  )
  const strangers = own.filter(
    ({ person, on, unitSlug }) => stayOn(person, on)?.unitSlug !== unitSlug,
  )
  expect(strangers).toEqual([])
})

test('union B held one seminar, on a tenth of September; union E three trainings; union D women and children in 2024', () => {
  expect(
    all.filter(({ unitSlug }) => unitSlug === 'trung-uong-doan').map(({ on }) => on.slice(5)),
  ).toEqual(['09-10'])
  expect(
    all.flatMap((fact) =>
      fact.what === 'course' && fact.unitSlug === 'cdvc-nam-dinh'
        ? [fact.kind, fact.people.length > 40]
        : [],
    ),
  ).toEqual(['charter', true, 'environment', true, 'information_technology', true])
  expect(all.filter(({ unitSlug }) => unitSlug === 'lien-minh-htx-dak-nong')).toHaveLength(4)
})
