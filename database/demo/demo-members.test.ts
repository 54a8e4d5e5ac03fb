import { describe, expect, test } from 'vitest'
import { readNationalId } from '#platform/vietnamese/national-id.ts'
import { tidyName } from '#platform/vietnamese/person-name.ts'
import { readPhone } from '#platform/vietnamese/phone.ts'
import { endOf, staysOf } from './as-of.ts'
import { ageOn } from './days.ts'
import { broken, facts, lastDay, unique, units } from './facts-under-test.ts'
import { retirementDay } from './retirement-age.ts'
import { storyEndsOn } from './staff-plan.ts'

describe('members', () => {
  const stays = facts.people.flatMap((person) => staysOf(person).map((stay) => ({ person, stay })))

  test('nobody is in two unions on one day, and nothing happens before it can', () => {
    for (const person of facts.people) {
      const days = person.events.map(({ on }) => on)
      expect(days, person.key).toEqual([...days].sort())
      expect(unique(days), person.key).toBe(true)
      expect(
        staysOf(person).every(({ from, until }) => until === null || from < until),
        person.key,
      ).toBe(true)
      expect(days[0] && person.joinedUnionOn <= days[0], person.key).toBe(true)
      expect(days.at(-1)?.localeCompare(storyEndsOn) ?? 1, person.key).toBeLessThanOrEqual(0)
    }
  })

  test('everybody leaves the union he or she was in, and nothing follows an end but coming back', () => {
    for (const person of facts.people) {
      let unitSlug: string | null = null
      for (const event of person.events) {
        if (event.kind === 'transferred') expect(event.fromUnitSlug, person.key).toBe(unitSlug)
        else if ('subunitKey' in event) expect(unitSlug, person.key).toBeNull()
        else expect(event.unitSlug, person.key).toBe(unitSlug)
        const goesOn =
          'subunitKey' in event || event.kind === 'suspended' || event.kind === 'resumed'
        unitSlug = goesOn ? event.unitSlug : null
      }
    }
  })

  test('every stay lies within the life of its union', () => {
    const within = broken(stays, ({ stay }) => {
      const unit = units.get(stay.unitSlug)
      return (
        unit !== undefined &&
        unit.establishedOn <= stay.from &&
        (stay.until ?? lastDay) <= (endOf(unit) ?? lastDay)
      )
    })
    expect(within).toEqual([])
  })

  test('where a union has groups or sections every member sits in exactly one that has no groups of its own', () => {
    const placed = broken(stays, ({ stay }) => {
      const subunits = units.get(stay.unitSlug)?.subunits ?? []
      const seat = subunits.find(({ key }) => key === stay.subunitKey)
      if (subunits.length === 0) return stay.subunitKey === null
      const isLeaf = !subunits.some(({ parentKey }) => parentKey === stay.subunitKey)
      return (
        seat !== undefined &&
        isLeaf &&
        seat.from <= stay.from &&
        (stay.until ?? lastDay) <= (seat.until ?? lastDay)
      )
    })
    expect(placed).toEqual([])
  })

  test('ID numbers have the official shape, belong to no real place, and like cards and contacts are unique', () => {
    const shaped = broken(facts.people, ({ idNumber, sex, bornOn }) => {
      const century = bornOn < '2000' ? 0 : 2
      return (
        /^\d{12}$/.test(idNumber) &&
        idNumber.startsWith(`000${century + (sex === 'female' ? 1 : 0)}${bornOn.slice(2, 4)}`)
      )
    })
    expect(shaped).toEqual([])
    expect(unique(facts.people.map(({ key }) => key))).toBe(true)
    expect(unique(facts.people.map(({ idNumber }) => idNumber))).toBe(true)
    expect(unique(facts.people.flatMap(({ card }) => (card ? [card.number] : [])))).toBe(true)
    const phones = facts.people.flatMap(({ phone }) => (phone ? [phone] : []))
    const emails = facts.people.flatMap(({ email }) => (email ? [email] : []))
    expect(unique(phones)).toBe(true)
    expect(unique(emails)).toBe(true)
    expect(broken(phones, (phone) => /^050\d{7}$/.test(phone))).toEqual([])
    expect(broken(emails, (email) => /^[a-z0-9.]+@example\.com$/.test(email))).toEqual([])
  })

  test('the software reads every name, ID number and phone as it stands', () => {
    const read = broken(facts.people, ({ fullName, idNumber, phone }) => {
      const id = readNationalId(idNumber)
      const call = phone === null ? null : readPhone(phone)
      return (
        tidyName(fullName) === fullName &&
        id.ok &&
        id.nationalId === idNumber &&
        (call === null || (call.ok && call.phone === phone))
      )
    })
    expect(read).toEqual([])
  })

  test('names are written in one Unicode form, and cards and children come after their cause', () => {
    expect(
      broken(
        facts.people,
        ({ fullName, givenName }) =>
          fullName === fullName.normalize('NFC') && fullName.includes(givenName),
      ),
    ).toEqual([])
    expect(
      broken(
        facts.people,
        ({ card, joinedUnionOn }) => card === null || card.issuedOn > joinedUnionOn,
      ),
    ).toEqual([])
    expect(
      broken(facts.people, ({ children, bornOn }) =>
        children.every((child) => ageOn(bornOn, child.bornOn) >= 22),
      ),
    ).toEqual([])
  })

  test('people join as adults and retire on the day that the law gives', () => {
    expect(
      broken(facts.people, ({ bornOn, joinedUnionOn }) => ageOn(bornOn, joinedUnionOn) >= 18),
    ).toEqual([])
    const retired = facts.people.filter(({ events }) => events.at(-1)?.kind === 'retired')
    expect(retired.length).toBeGreaterThan(100)
    expect(
      broken(
        retired,
        ({ events, bornOn, sex }) => events.at(-1)?.on === retirementDay(bornOn, sex),
      ),
    ).toEqual([])
  })
})
