import { describe, expect, test } from 'vitest'
import { branchOn, unitOn } from './as-of.ts'
import type { DecisionFact } from './facts.ts'
import { broken, facts, unique, units } from './facts-under-test.ts'
import { storyEndsOn } from './staff-plan.ts'

describe('unions', () => {
  test('every union has its own slug and stands after its parent, which lives on every day that it does', () => {
    expect(unique(facts.units.map(({ slug }) => slug))).toBe(true)
    const seen = new Set<string>()
    for (const unit of facts.units) {
      const days = [
        unit.establishedOn,
        ...unit.events.filter((event) => event.kind === 'transfer').map((event) => event.on),
        storyEndsOn,
      ]
      for (const day of days) {
        const parent = unitOn(unit, day).parentSlug
        if (parent === null) continue
        expect(seen, `${unit.slug} under ${parent}`).toContain(parent)
        expect(
          units.get(parent)?.establishedOn.localeCompare(day) ?? 1,
          `${parent} for ${unit.slug}`,
        ).toBeLessThanOrEqual(0)
      }
      seen.add(unit.slug)
    }
  })

  test('only the confederation has nobody above it, and its branch reaches everybody exactly once', () => {
    expect(
      facts.units.filter(({ parentSlug }) => parentSlug === null).map(({ slug }) => slug),
    ).toEqual(['tldldvn'])
    for (const day of ['2018-01-01', '2019-12-31', storyEndsOn]) {
      const alive = facts.units.filter((unit) => unitOn(unit, day).alive).map(({ slug }) => slug)
      expect(branchOn(facts, 'tldldvn', day).sort()).toEqual(alive.sort())
    }
  })

  test('every change has a decision with a number, and no issuer uses a number twice in a year', () => {
    const decisions = new Set<DecisionFact>()
    for (const unit of facts.units) for (const { decision } of unit.events) decisions.add(decision)
    for (const { decision } of facts.positions) decisions.add(decision)
    for (const person of facts.people)
      for (const event of person.events) if (event.decision) decisions.add(event.decision)
    const all = [...decisions]
    expect(
      broken(all, ({ number, issuer }) => /^\d{2,}\/QĐ-\S+$/.test(number) && issuer !== ''),
    ).toEqual([])
    expect(
      unique(all.map(({ issuerSlug, on, number }) => `${issuerSlug} ${on.slice(0, 4)} ${number}`)),
    ).toBe(true)
  })
})
