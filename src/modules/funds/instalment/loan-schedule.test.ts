import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holidaysOf } from '#platform/vietnamese/holidays.ts'
import { allocateRepayment, payOff, remainingOf } from './allocate-repayment.ts'
import { type Instalment, type Interest, loanSchedule } from './loan-schedule.ts'

const none: Interest = { kind: 'none', ratePpm: 0 }
const sum = (plan: readonly Instalment[], part: 'principal' | 'interest') =>
  plan.reduce((total, one) => total + one[part], 0)

test('a loan without interest over ten months is repaid in equal parts on the pay day', () => {
  const plan = loanSchedule({
    principal: 10_000_000,
    termMonths: 10,
    interest: none,
    payDay: 5,
    after: '2017-02-20',
  })
  expect(plan).toHaveLength(10)
  expect(plan[0]).toEqual({ no: 1, dueOn: '2017-03-06', principal: 1_000_000, interest: 0 })
  expect(plan.every(({ principal, interest }) => principal === 1_000_000 && interest === 0)).toBe(
    true,
  )
})

test('what cannot be shared equally is in the last instalment', () => {
  const plan = loanSchedule({
    principal: 10_000_000,
    termMonths: 12,
    interest: none,
    payDay: 5,
    after: '2024-01-10',
  })
  expect(plan.map(({ principal }) => principal)).toEqual([...Array(11).fill(833_333), 833_337])
  // 5 February 2024 is a Monday before Tết; 5 May is a Sunday.
  expect(plan[0]?.dueOn).toBe('2024-02-05')
  expect(plan[3]?.dueOn).toBe('2024-05-06')
})

test.each([
  ['none', 0, 0],
  ['flat', 5000, 12 * 50_000],
  // 10,000,000 owed, then 833,333 less each month.
  ['declining', 5000, 325_000],
] as const)('interest of kind %s at %i ppm comes to %i over a year', (kind, ratePpm, total) => {
  const interest = { kind, ratePpm }
  const terms = { principal: 10_000_000, termMonths: 12, payDay: 5, after: '2024-01-10' }
  expect(sum(loanSchedule({ ...terms, interest }), 'interest')).toBe(total)
})

test.each([
  [1, 1],
  [1, 12],
  [1, 120],
  [999_999_999_999, 1],
  [999_999_999_999, 120],
])('a loan of %i over %i months adds up, with any interest', (principal, termMonths) => {
  for (const kind of ['none', 'flat', 'declining'] as const) {
    const interest = { kind, ratePpm: kind === 'none' ? 0 : 10_000 }
    const plan = loanSchedule({ principal, termMonths, interest, payDay: 31, after: '2024-01-31' })
    expect(sum(plan, 'principal')).toBe(principal)
    expect(plan.every((one) => Number.isSafeInteger(one.interest))).toBe(true)
    if (kind === 'flat')
      expect(sum(plan, 'interest')).toBe(
        Number((BigInt(principal) * 10_000n + 500_000n) / 1_000_000n) * termMonths,
      )
  }
})

const terms = fc.record({
  principal: fc.oneof(
    fc.integer({ min: 1, max: 200 }),
    fc.integer({ min: 1, max: 999_999_999_999 }),
  ),
  termMonths: fc.integer({ min: 1, max: 120 }),
  interest: fc.oneof(
    fc.constant(none),
    fc.record({
      kind: fc.constantFrom('flat' as const, 'declining' as const),
      ratePpm: fc.integer({ min: 1, max: 30_000 }),
    }),
  ),
  payDay: fc.integer({ min: 1, max: 31 }),
  after: fc
    .integer({ min: Date.UTC(2014, 0, 1) / 864e5, max: Date.UTC(2035, 11, 31) / 864e5 })
    .map((days) => new Date(days * 864e5).toISOString().slice(0, 10)),
})

test('principals add up to the loan, days go forward and are days on which people work, and it comes out the same again', () => {
  fc.assert(
    fc.property(terms, (given) => {
      const plan = loanSchedule(given)
      expect(sum(plan, 'principal')).toBe(given.principal)
      for (const [index, one] of plan.entries()) {
        expect(one.principal + one.interest).toBeGreaterThan(0)
        expect(one.dueOn > (plan[index - 1]?.dueOn ?? given.after)).toBe(true)
        expect([0, 6]).not.toContain(new Date(one.dueOn).getUTCDay())
        expect(holidaysOf(Number(one.dueOn.slice(0, 4))).has(one.dueOn)).toBe(false)
      }
      expect(loanSchedule(given)).toEqual(plan)
    }),
    { numRuns: 2000 },
  )
})

test('however a loan is repaid, early, late, in any parts, the parts add up to it and nothing is asked twice', () => {
  const payments = fc.array(
    fc.record({ share: fc.integer({ min: 1, max: 100 }), days: fc.integer({ min: 0, max: 90 }) }),
    { maxLength: 40 },
  )
  fc.assert(
    fc.property(terms, payments, (given, paid) => {
      let plan = loanSchedule(given)
      let onPlan = { principal: 0, interest: 0 }
      let day = given.after
      let repaid = 0
      let interestPaid = 0
      const asked = sum(plan, 'interest')
      const pay = (amount: number) => {
        const remaining = remainingOf(plan, onPlan)
        const split = allocateRepayment(remaining, {
          amount,
          day,
          interest: given.interest,
          flatOn: given.principal,
        })
        if (!split) throw new Error('more than the loan')
        expect(split.principal + split.interest).toBe(amount)
        repaid += split.principal
        interestPaid += split.interest
        onPlan = split.newPlan
          ? { principal: 0, interest: 0 }
          : {
              principal: onPlan.principal + split.principal,
              interest: onPlan.interest + split.interest,
            }
        plan = split.newPlan ?? plan
        expect(sum(remainingOf(plan, onPlan), 'principal')).toBe(given.principal - repaid)
      }
      for (const { share, days } of paid) {
        day = new Date(Date.parse(day) + days * 864e5).toISOString().slice(0, 10)
        const owed = payOff(remainingOf(plan, onPlan), day)
        if (owed > 0) pay(Math.max(1, Math.floor((owed / 100) * share)))
      }
      const rest = payOff(remainingOf(plan, onPlan), day)
      if (rest > 0) pay(rest)
      expect(repaid).toBe(given.principal)
      expect(interestPaid).toBeLessThanOrEqual(asked)
    }),
    { numRuns: 3000 },
  )
})

test('paying all of a declining loan after one month costs one month of interest', () => {
  const plan = loanSchedule({
    principal: 12_000_000,
    termMonths: 12,
    interest: { kind: 'declining', ratePpm: 5000 },
    payDay: 10,
    after: '2024-01-15',
  })
  expect(payOff(plan, '2024-02-01')).toBe(12_060_000)
})

test('more than is owed is not taken', () => {
  const plan = loanSchedule({
    principal: 1000,
    termMonths: 2,
    interest: none,
    payDay: 10,
    after: '2024-01-15',
  })
  const more = { amount: 1001, day: '2024-01-20', interest: none, flatOn: 1000 }
  expect(allocateRepayment(plan, more)).toBeNull()
})
