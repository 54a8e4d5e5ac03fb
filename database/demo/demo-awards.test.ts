import { expect, test } from 'vitest'
import { stayOn } from './as-of.ts'
import { awardFacts } from './awards.ts'
import { facts, unique } from './facts-under-test.ts'

const praised = awardFacts(facts)
const quarters = praised.filter((fact) => fact.what === 'quarter')

test('union B praises ten to twelve people of one section each quarter of 2025', () => {
  const counts = quarters
    .filter(({ quarter }) => quarter.name.endsWith('2025'))
    .map(({ people }) => people.length)
  expect(counts).toHaveLength(4)
  expect(counts.every((count) => count >= 10 && count <= 12)).toBe(true)
  for (const { people, quarter } of quarters) {
    expect(unique(people.map(({ key }) => key))).toBe(true)
    const sections = people.map((person) => stayOn(person, quarter.to)?.unitSlug)
    expect(new Set(sections)).toEqual(new Set(['trung-uong-doan']))
  }
})

test('whoever is praised in the demonstration is a member of that union on the day', () => {
  const strangers = praised.flatMap((fact) =>
    'people' in fact
      ? fact.people.filter((person) => stayOn(person, fact.on)?.unitSlug !== fact.unitSlug)
      : [],
  )
  expect(strangers).toEqual([])
})

test('nothing lies ahead of whoever looks in November 2026, and one payment waits for the treasurer', () => {
  expect(praised.every(({ on }) => on < '2026-11-01')).toBe(true)
  expect(quarters.filter(({ paidOn }) => paidOn === null)).toHaveLength(1)
})

test('union C has its titles of many years, the order and the title of its agency', () => {
  const honours = praised.flatMap((fact) => (fact.what === 'honour' ? [fact.honour] : []))
  const named = (title: string) => honours.filter(({ titleName }) => titleName === title)
  expect(named('Công đoàn cơ sở vững mạnh xuất sắc').length).toBeGreaterThan(5)
  expect(named('Cơ quan văn hóa xuất sắc')).toHaveLength(1)
  expect(named('Huân chương Lao động hạng Ba')).toHaveLength(1)
})
