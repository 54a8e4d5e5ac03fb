import { expect, test } from 'vitest'
import { awardFacts } from './awards.ts'
import { demoUnits } from './index.ts'
import { type ReviewFact, reviewFacts } from './reviews.ts'

const facts = demoUnits()
const all = reviewFacts(facts)
const rounds = all.filter(
  (fact): fact is ReviewFact & { what: 'round' } => fact.what === 'round' && !fact.left,
)
const of = (slug: string, kind: string) =>
  rounds.filter((round) => round.unitSlug === slug && round.kind === kind)

test('the section of the office of union B holds 12, 4 and 2 reviews a year', () => {
  const counts = ['month', 'quarter', 'half'].map((kind) => of('trung-uong-doan', kind).length)
  expect(counts).toEqual([12, 4, 2])
})

test('whom union B praises and pays for a quarter are those who come out best of its review', () => {
  const praised = awardFacts(facts).flatMap((fact) =>
    fact.what === 'quarter' && fact.quarter.to.startsWith('2025') ? [fact.people] : [],
  )
  const best = of('trung-uong-doan', 'quarter').map((round) => round.best)
  expect(best).toEqual(praised)
  for (const people of praised) expect(people.length).toBeGreaterThanOrEqual(10)
})

test('union D gives work and holds a round every month of a year', () => {
  expect(of('lien-minh-htx-dak-nong', 'month').map(({ number }) => number)).toEqual([
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  ])
  expect(all.filter((fact) => fact.what === 'check')).toHaveLength(12)
})
