import { expect, test } from 'vitest'
import { facts } from './facts-under-test.ts'
import type { FundFact } from './fund-facts.ts'
import { fundFacts } from './funds.ts'
import { totalOnDay, worthOf } from './mutual-aid.ts'

const told = fundFacts(facts)

const of = (unitSlug: string, until = '9999-12-31', from = '0000-01-01') =>
  told.filter((fact) => fact.unitSlug === unitSlug && fact.on >= from && fact.on <= until)
const names = (list: readonly FundFact[], kind: string) =>
  list.flatMap((fact) => (fact.what === 'fund' && fact.kind === kind ? fact.fund : []))

test('the mutual-aid fund of the party committee office is 165,000,000 and has helped 35 turns on 25/10/2017', () => {
  const fund = of('vptu-dak-nong', totalOnDay.on).filter((one) => one.fund === 'Quỹ tương trợ')
  expect(worthOf(fund)).toBe(165_000_000)
  expect(fund.filter(({ what }) => what === 'loan')).toHaveLength(35)
  const start = fund.find(({ what }) => what === 'gift')
  expect(start?.what === 'gift' && start.amount > 0 && start.amount < 80_000_000).toBe(true)
})

test('its scholarship fund had about 36,000,000 paid in, and more than 164,000,000 went to six causes', () => {
  const office = of('vptu-dak-nong', totalOnDay.on)
  const study = worthOf(office.filter(({ fund }) => fund === 'Quỹ khuyến học'))
  expect(study).toBeGreaterThan(34_000_000)
  expect(study).toBeLessThan(38_000_000)
  const causes = names(office, 'social')
  expect(causes).toHaveLength(6)
  const given = worthOf(office.filter(({ fund }) => causes.includes(fund)))
  expect(given).toBeGreaterThan(164_000_000)
})

test('the state reserves gave more than 120,000,000 to four funds over the term 2017–2022', () => {
  const reserves = of('dtnn-dong-bac', '2022-12-31', '2017-01-01')
  expect(names(reserves, 'social')).toHaveLength(4)
  expect(worthOf(reserves)).toBeGreaterThan(120_000_000)
})

test('the agencies of the Youth Union raise hundreds of millions of sponsorship each year', () => {
  for (const year of [2019, 2020, 2021, 2022, 2023, 2024, 2025]) {
    const gifts = told.filter(
      (one) =>
        one.unitSlug.startsWith('trung-uong-doan') &&
        one.what === 'gift' &&
        one.on.startsWith(`${year}`),
    )
    expect(worthOf(gifts), `${year}`).toBeGreaterThan(200_000_000)
  }
})

test('the cooperative alliance lends with a purpose and raised its contribution after the meeting of March 2024', () => {
  const alliance = of('lien-minh-htx-dak-nong')
  const loans = alliance.filter((one) => one.what === 'loan')
  expect(loans.length).toBeGreaterThan(15)
  expect(loans.every((one) => one.what === 'loan' && one.loan.note !== '')).toBe(true)
  const raise = alliance.find(({ what }) => what === 'rules')
  expect(raise?.what === 'rules' && raise.rules.resolutionReference).toContain('tháng 3/2024')
})

test('what was collected for a cause was passed on to the last đồng', () => {
  for (const unitSlug of ['vptu-dak-nong', 'dtnn-dong-bac']) {
    const list = of(unitSlug)
    for (const fund of names(list, 'social')) {
      const ours = list.filter((one) => one.fund === fund)
      const passedOn = ours.reduce(
        (sum, one) => sum + (one.what === 'remittance' ? one.amount : 0),
        0,
      )
      expect(passedOn, fund).toBe(worthOf(ours))
    }
  }
})

test('sponsorship of the Youth Union is spent on what it was given for, by two people where it is much', () => {
  const sums = new Map<string, { given: number; spent: number }>()
  for (const one of told.filter(({ unitSlug }) => unitSlug.startsWith('trung-uong-doan'))) {
    const sum = sums.get(one.unitSlug) ?? { given: 0, spent: 0 }
    if (one.what === 'gift') sum.given += one.amount
    if (one.what === 'spending') sum.spent += one.amount
    expect(sum.spent).toBeLessThanOrEqual(sum.given)
    sums.set(one.unitSlug, sum)
  }
  expect(sums.size).toBe(3)
  for (const { given, spent } of sums.values()) expect(spent / given).toBeGreaterThan(0.85)
})
