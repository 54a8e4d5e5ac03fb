import { describe, expect, test } from 'vitest'
import { branchOn, holdsOn, isMemberOfAny, membersOn, stayOn, unitOn } from './as-of.ts'
import { addDays } from './days.ts'
import type { Day, PositionFact } from './facts.ts'
import { broken, facts, lastDay, people, units } from './facts-under-test.ts'
import { storyEndsOn } from './staff-plan.ts'

describe('offices', () => {
  const termsAndEnds = facts.units.flatMap((unit) => unit.terms.map((term) => ({ unit, term })))

  test('whoever holds an office is a member of the union, or of one below it, on every day of it', () => {
    const held = broken(facts.positions, (position) => {
      const person = people.get(position.personKey)
      if (!person) return false
      const last = position.until ? addDays(position.until, -1) : storyEndsOn
      return [position.from, last].every((day) =>
        isMemberOfAny(person, new Set(branchOn(facts, position.unitSlug, day)), day),
      )
    })
    expect(held).toEqual([])
  })

  test('terms follow each other, and every position and body lies in its own', () => {
    for (const { unit, term } of termsAndEnds) {
      expect(term.until === null || term.from < term.until, unit.slug).toBe(true)
      const next = unit.terms[unit.terms.indexOf(term) + 1]
      if (next) expect(next.from, unit.slug).toBe(term.until)
    }
    const inTerm = broken(facts.positions, (position) => {
      const unit = units.get(position.unitSlug)
      const term = unit?.terms.find(({ key }) => key === position.termKey)
      const body = unit?.bodies.find(({ key }) => key === position.bodyKey)
      const outer = position.bodyKey === null ? term : body
      return (
        term !== undefined &&
        outer !== undefined &&
        outer.from <= position.from &&
        (position.until ?? lastDay) <= (outer.until ?? lastDay)
      )
    })
    expect(inTerm).toEqual([])
  })

  test('committees are within the charter on their first day', () => {
    for (const { unit, term } of termsAndEnds) {
      const on = term.from
      const sizeOf = (kind: string): number =>
        unit.bodies.find(
          (body) => body.kind === kind && body.termKey === term.key && body.from === on,
        )?.seats ?? 0
      const members = membersOn(facts, branchOn(facts, unit.slug, on), on).length
      const executive = sizeOf('executive_committee')
      if (members >= 10) expect(executive, unit.slug).toBeGreaterThanOrEqual(3)
      expect(executive, unit.slug).toBeLessThanOrEqual(unit.kind === 'grassroots_union' ? 15 : 27)
      if (sizeOf('standing_committee') > 0) expect(executive, unit.slug).toBeGreaterThanOrEqual(9)
      if (sizeOf('inspection_committee') > 0) expect(members, unit.slug).toBeGreaterThanOrEqual(30)
      expect(sizeOf('inspection_committee'), unit.slug).toBeLessThanOrEqual(7)
    }
  })

  test('on no day do inspectors keep money, or a third of them more sit in the executive committee', () => {
    for (const { unit, term } of termsAndEnds) {
      const own = facts.positions.filter(
        (one) => one.unitSlug === unit.slug && one.termKey === term.key,
      )
      for (const day of new Set(own.map(({ from }) => from))) {
        const now = own.filter((one) => holdsOn(one, day))
        const inspectors = holders(now, 'inspection_')
        expect(
          inspectors.filter((key) =>
            holders(now, 'accountant', 'treasurer', 'chair', 'vice_chair').includes(key),
          ),
          unit.slug,
        ).toEqual([])
        const both = inspectors.filter((key) =>
          holders(now, 'committee_member').includes(key),
        ).length
        expect(both, `${unit.slug} ${day}`).toBeLessThanOrEqual(1)
        expect(
          holders(now, 'accountant').some((key) => holders(now, 'treasurer').includes(key)),
          unit.slug,
        ).toBe(false)
        expect(holders(now, 'chair').length, unit.slug).toBeLessThanOrEqual(1)
      }
    }
  })

  test('a union that lives at the end of the story has a chair, or lost him or her in the last four months', () => {
    const led = facts.units.filter(
      (unit) => unit.terms.length > 0 && unitOn(unit, storyEndsOn).alive,
    )
    expect(
      broken(led, ({ slug }) =>
        [storyEndsOn, addDays(storyEndsOn, -121)].some((day) => chairOn(slug, day) !== undefined),
      ),
    ).toEqual([])
    expect(led).toHaveLength(4 + 7 + 1 + 52)
  })

  test('a group is led by one of its own', () => {
    const leaders = facts.positions.filter(({ kind }) => kind === 'group_leader')
    expect(leaders.length).toBeGreaterThan(200)
    const own = broken(leaders, (position) => {
      const leader = people.get(position.personKey)
      return (
        leader !== undefined && stayOn(leader, position.from)?.subunitKey === position.subunitKey
      )
    })
    expect(own).toEqual([])
  })

  function chairOn(slug: string, day: Day): PositionFact | undefined {
    return facts.positions.find(
      (one) => one.unitSlug === slug && one.kind === 'chair' && holdsOn(one, day),
    )
  }

  function holders(positions: readonly PositionFact[], ...kinds: string[]): string[] {
    return positions
      .filter(({ kind }) =>
        kinds.some((one) => kind === one || (one.endsWith('_') && kind.startsWith(one))),
      )
      .map(({ personKey }) => personKey)
  }
})
