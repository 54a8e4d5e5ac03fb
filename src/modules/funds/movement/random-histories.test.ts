import fc from 'fast-check'
import { expect } from 'vitest'
import { ledgerInvariants } from '#ledger'
import { plusDays } from '#platform/clock.ts'
import type { Context } from '#platform/context.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { proveInvariants } from '#platform/invariant.ts'
import { histories } from '#testing/histories.ts'
import { test } from '#testing/test.ts'
import { findFund } from '../fund/find-fund.ts'
import { givenFund, givenLoan, givenMoney, type World } from '../given-fund.ts'
import { fundInvariants } from '../invariants.ts'
import { collectInstalments } from '../loan/collect-instalments.ts'
import { pauseLoan } from '../loan/pause-loan.ts'
import { repayLoan } from '../loan/repay-loan.ts'
import { rescheduleLoan } from '../loan/reschedule-loan.ts'
import { writeOffLoan } from '../loan/write-off-loan.ts'
import { listStakes } from '../participation/list-stakes.ts'
import { recordContribution } from './record-contribution.ts'
import { recordInterest } from './record-interest.ts'
import { refundMember } from './refund-member.ts'
import { takeBack } from './take-back.ts'

const whole = histories(40)
const atOnce = histories(12)

const what = [
  'everybody pays',
  'contribution',
  'interest',
  'loan',
  'loan',
  'repayment',
  'repayment',
  'instalments',
  'pause',
  'new term',
  'write-off',
  'refund',
  'take back',
  'take back',
] as const

type Step = {
  what: (typeof what)[number]
  days: number
  who: number
  amount: number
  which: number
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    what: fc.constantFrom(...what),
    days: fc.integer({ min: 0, max: 45 }),
    who: fc.integer({ min: 0, max: 3 }),
    amount: fc.integer({ min: 1, max: 2_000_000 }),
    which: fc.nat(),
  }),
  { minLength: 8, maxLength: 25 },
)

const kinds = [
  { interestKind: 'none', ratePpm: 0 },
  { interestKind: 'flat', ratePpm: 0.5 },
  { interestKind: 'declining', ratePpm: 0.8 },
] as const

/**
 * Lives one history; what the rules refuse is not done. `together` so many steps are taken at the same moment, each by somebody
 * else. Answers how the fund stands in the end.
 */
async function live(
  ctx: Context,
  history: readonly Step[],
  rules: (typeof kinds)[number],
  together = 1,
) {
  const world = await givenFund(ctx, { people: 4, ...rules })
  const { unitId, fundId, treasurer, chair } = world
  await givenMoney(world, 1_000_000, '2021-01-05')
  const entries: number[] = []
  const loans: number[] = []
  let day = '2021-01-06'
  for (let done = 0; done < history.length; done += together) {
    const now = history.slice(done, done + together)
    day = plusDays(day, now[0]?.days ?? 0)
    await Promise.all(
      now.map(async (step) => {
        try {
          const entryId = await act(world, step, day, { entries, loans })
          if (entryId) entries.push(entryId)
        } catch (error) {
          if (!(error instanceof Refused || error instanceof NotFound)) throw error
        }
      }),
    )
    const { home, lent, worth } = await ctx.db
      .selectFrom('funds.fund')
      .where('unitId', '=', unitId)
      .select(['home', 'lent', 'worth'])
      .executeTakeFirstOrThrow()
    expect(home + lent).toBe(worth)
    expect(Math.min(home, lent)).toBeGreaterThanOrEqual(0)
  }
  const fund = await findFund(chair, { unitId, fundId })
  const stakes = await listStakes(treasurer, { unitId, fundId })
  const sum = (part: 'contributed' | 'owed') => stakes.reduce((total, one) => total + one[part], 0)
  expect(sum('contributed')).toBe(fund.contributed)
  expect(sum('owed')).toBe(fund.lent)
  const { home, lent, worth, contributed, interest, everLent } = fund
  return { home, lent, worth, contributed, interest, everLent, owed: stakes.map((one) => one.owed) }
}

async function act(
  world: World,
  { what, who, amount, which }: Step,
  day: string,
  { entries, loans }: { entries: number[]; loans: number[] },
): Promise<number | undefined> {
  const { unitId, fundId, treasurer, chair, members } = world
  const memberId = members[who]?.memberId ?? 0
  const loanId = loans[which % Math.max(loans.length, 1)] ?? 999_999
  const about = { unitId, fundId, day, where: 'cash' } as const
  switch (what) {
    case 'everybody pays':
      return (await givenMoney(world, amount, day)).entryId
    case 'contribution':
      return (await recordContribution(treasurer, { ...about, memberId, amount })).entryId
    case 'interest':
      return (await recordInterest(treasurer, { ...about, amount })).entryId
    case 'loan': {
      const asked = { amount, termMonths: (which % 24) + 1, requestedOn: day, who }
      loans.push(await givenLoan(world, { ...asked, day }))
      return undefined
    }
    case 'repayment':
      return (await repayLoan(treasurer, { unitId, loanId, amount, day, where: 'cash' })).entryId
    case 'instalments':
      return (await collectInstalments(treasurer, about)).entryId
    case 'pause':
      await pauseLoan(chair, { unitId, loanId, fromDay: day, months: 3, reason: 'Nghỉ sinh' })
      return undefined
    case 'new term': {
      const termMonths = (which % 36) + 1
      await rescheduleLoan(chair, { unitId, loanId, fromDay: day, termMonths, reason: 'Khó khăn' })
      return undefined
    }
    case 'write-off': {
      if (which % 3 > 0) return undefined
      const decided = { reason: 'Từ trần', decisionNumber: '1/QĐ' }
      return (await writeOffLoan(chair, { unitId, loanId, day, ...decided })).entryId
    }
    case 'refund':
      return (await refundMember(treasurer, { ...about, memberId })).entryId ?? undefined
    case 'take back': {
      const entryId = entries[which % Math.max(entries.length, 1)] ?? 999_999
      await takeBack(treasurer, { unitId, fundId, entryId, day, reason: 'Ghi nhầm' })
      return undefined
    }
  }
}

test(
  'whatever happens to a fund: home and lent make it, nothing is below nought, statements add up, the book agrees',
  async ({ ctx }) => {
    await fc.assert(
      fc.asyncProperty(steps, fc.constantFrom(...kinds), async (history, rules) => {
        await live(ctx, history, rules)
      }),
      { numRuns: whole.numRuns, endOnFailure: true },
    )
    const found = await proveInvariants(ctx.db, [...fundInvariants, ...ledgerInvariants])
    expect(found.flatMap(({ problems }) => problems)).toEqual([])
  },
  whole.timeout,
)

test(
  'the same when four officers write at the same moment, again and again',
  async ({ ctx }) => {
    await fc.assert(
      fc.asyncProperty(steps, fc.constantFrom(...kinds), async (history, rules) => {
        await live(ctx, history, rules, 4)
      }),
      { numRuns: atOnce.numRuns, endOnFailure: true },
    )
    const found = await proveInvariants(ctx.db, [...fundInvariants, ...ledgerInvariants])
    expect(found.flatMap(({ problems }) => problems)).toEqual([])
  },
  atOnce.timeout,
)

test('the same history lived again ends the same', async ({ ctx }) => {
  await fc.assert(
    fc.asyncProperty(steps, fc.constantFrom(...kinds), async (history, rules) => {
      expect(await live(ctx, history, rules)).toEqual(await live(ctx, history, rules))
    }),
    { numRuns: 8, endOnFailure: true },
  )
})

test('many repayments at once into one fund are all there', async ({ ctx }) => {
  const world = await givenFund(ctx, { people: 20 })
  const { unitId, fundId, treasurer, chair } = world
  await givenMoney(world, 1_000_000)
  const loanIds = []
  for (let who = 0; who < 20; who += 1)
    loanIds.push(await givenLoan(world, { who, amount: 600_000, termMonths: 6 }))
  const day = '2025-03-05'
  const repay = (loanId: number) =>
    repayLoan(treasurer, { unitId, loanId, amount: 100_000, day, where: 'cash' })
  await Promise.all([...loanIds, ...loanIds].map(repay))
  expect(await findFund(chair, { unitId, fundId })).toMatchObject({
    home: 20_000_000 - 20 * 600_000 + 40 * 100_000,
    lent: 20 * 600_000 - 40 * 100_000,
  })
  const found = await proveInvariants(ctx.db, fundInvariants)
  expect(found.flatMap(({ problems }) => problems)).toEqual([])
})
