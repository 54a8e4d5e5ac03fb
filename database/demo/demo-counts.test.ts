import { expect, test } from 'vitest'
import { branchOn, childrenOn, holdsOn, membersOn, positionsOn, unitOn } from './as-of.ts'
import { facts } from './facts-under-test.ts'
import { accounts, demoSlugs, demoUnits, reorganisationOf2025 } from './index.ts'

function countOn(slug: string, day: string): { members: number; women: number } {
  const members = membersOn(facts, branchOn(facts, slug, day), day)
  return { members: members.length, women: members.filter(({ sex }) => sex === 'female').length }
}

function unit(slug: string) {
  const found = facts.units.find((one) => one.slug === slug)
  if (!found) throw new Error(`no ${slug}`)
  return found
}

test('the office of the party committee has 71 members, 30 women and 5 groups on 25/10/2017', () => {
  expect(countOn('vptu-dak-nong', '2017-10-25')).toEqual({ members: 71, women: 30 })
  const groups = unit('vptu-dak-nong').subunits.filter(
    (one) => one.kind === 'group' && holdsOn(one, '2017-10-25'),
  )
  expect(groups).toHaveLength(5)
})

test('Nam Định has 52 grassroots unions and 3,942 members on 31/12/2020', () => {
  expect(childrenOn(facts, 'cdvc-nam-dinh', '2020-12-31')).toHaveLength(52)
  expect(countOn('cdvc-nam-dinh', '2020-12-31').members).toBe(3942)
})

test('each of the 52 unions has between 18 and 240 members, the two merged ones made of five in 2020', () => {
  for (const { slug } of childrenOn(facts, 'cdvc-nam-dinh', '2020-12-31')) {
    const { members, women } = countOn(slug, '2020-12-31')
    expect(members, slug).toBeGreaterThanOrEqual(18)
    expect(members, slug).toBeLessThanOrEqual(240)
    expect(women / members, slug).toBeGreaterThan(0.15)
  }
  const merged = facts.units
    .flatMap(({ events }) => events)
    .filter((event) => event.kind === 'merge' && event.on.startsWith('2020'))
  expect(merged).toHaveLength(5)
  expect(new Set(merged.map((event) => event.kind === 'merge' && event.intoSlug)).size).toBe(2)
  expect(childrenOn(facts, 'cdvc-nam-dinh', '2019-12-31')).toHaveLength(55)
})

test('everybody of a merged union goes to the new one on the day of the merge', () => {
  for (const { slug, events } of facts.units) {
    const merge = events.find((event) => event.kind === 'merge')
    if (merge?.kind !== 'merge') continue
    expect(countOn(slug, merge.on).members).toBe(0)
    const moved = facts.people.filter((person) =>
      person.events.some(
        (event) =>
          event.kind === 'transferred' &&
          event.because === 'merge' &&
          event.fromUnitSlug === slug &&
          event.unitSlug === merge.intoSlug,
      ),
    )
    expect(moved.length).toBeGreaterThan(3)
  }
})

test('members of Nam Định come, leave and change unions in every year', () => {
  for (const year of ['2018', '2019', '2020', '2021', '2022', '2023', '2024']) {
    const kinds = facts.people
      .filter(({ key }) => key.startsWith('nd-'))
      .flatMap(({ events }) =>
        events.filter(({ on }) => on.startsWith(year)).map(({ kind }) => kind),
      )
    for (const kind of [
      'admitted',
      'transferred_in',
      'transferred',
      'transferred_out',
      'retired',
      'resigned',
      'deceased',
    ]) {
      expect(kinds, `${kind} in ${year}`).toContain(kind)
    }
  }
})

test('key posts of Nam Định fell vacant and were filled in 2020, and a women’s club board was set up', () => {
  const filled = facts.positions.filter(
    ({ unitSlug, kind, how, from }) =>
      unitSlug === 'cdvc-nam-dinh' &&
      kind === 'vice_chair' &&
      how === 'by_election' &&
      from.startsWith('2020'),
  )
  expect(filled).toHaveLength(2)
  const board = positionsOn(facts, 'cdvc-nam-dinh', '2020-12-31').filter(({ kind }) =>
    kind.startsWith('club_'),
  )
  expect(board).toHaveLength(5)
  expect(
    positionsOn(facts, 'cdvc-nam-dinh', '2020-10-19').filter(({ kind }) =>
      kind.startsWith('club_'),
    ),
  ).toHaveLength(0)
})

test('the state reserves have two terms, sections with groups and about 160 members', () => {
  expect(unit('dtnn-dong-bac').terms.map(({ label }) => label)).toEqual(['2017–2022', '2023–2028'])
  expect(unit('dtnn-dong-bac').subunits.filter(({ kind }) => kind === 'section')).toHaveLength(6)
  expect(countOn('dtnn-dong-bac', '2022-12-31').members).toBe(162)
})

test('the youth agencies are a union of unions with the publishing house and the section of the office', () => {
  expect(childrenOn(facts, 'trung-uong-doan', '2020-09-10').map(({ name }) => name)).toContain(
    'Công đoàn cơ sở Nhà xuất bản Kim Đồng',
  )
  expect(unit('trung-uong-doan').subunits.map(({ name }) => name)).toContain('Công đoàn Văn phòng')
  expect(countOn('trung-uong-doan', '2020-12-31').members).toBe(634)
})

test('the cooperative alliance has 45 members in three groups and remembers 9/9/2004', () => {
  expect(countOn('lien-minh-htx-dak-nong', '2024-02-01').members).toBe(45)
  expect(unit('lien-minh-htx-dak-nong').subunits).toHaveLength(3)
  expect(unit('lien-minh-htx-dak-nong').anniversaries.map(({ on }) => on)).toEqual(['2004-09-09'])
})

test('each of the five has one account per role, held by seven different people in office now', () => {
  const all = accounts(facts, demoSlugs)
  expect(all).toHaveLength(35)
  expect(new Set(all.map(({ userName }) => userName)).size).toBe(35)
  for (const slug of demoSlugs) {
    const own = all.filter(({ userName }) => userName.startsWith(`${slug}.`))
    expect(new Set(own.map(({ personKey }) => personKey)).size).toBe(7)
    const inspector = own.find(({ role }) => role === 'inspector')?.personKey
    const kinds = facts.positions
      .filter((one) => one.personKey === inspector && one.until === null)
      .map(({ kind }) => kind)
    expect(kinds).not.toContain('treasurer')
    expect(kinds).not.toContain('accountant')
  }
})

test('making the facts twice gives the same facts', () => {
  expect(JSON.stringify(demoUnits())).toBe(JSON.stringify(facts))
})

test('the reorganisation of 2025 ends Nam Định’s union and leaves no grassroots union without a fate', () => {
  const { newUnits, endings } = reorganisationOf2025(facts)
  const units = facts.units.map((one) => ({
    ...one,
    events: [
      ...one.events,
      ...endings.filter(({ slug }) => slug === one.slug).map(({ event }) => event),
    ],
  }))
  const after = { ...facts, units: [...units, ...newUnits] }
  expect(childrenOn(after, 'cdvc-nam-dinh', '2025-07-01')).toHaveLength(0)
  expect(childrenOn(after, 'cd-phuong-nam-dinh', '2025-07-01').length).toBeGreaterThan(2)
  const top = after.units.find(({ slug }) => slug === 'cdvc-nam-dinh')
  expect(top && unitOn(top, '2025-07-01').alive).toBe(false)
})
