import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { enterCase } from '../case/enter-case.ts'
import { adoptSuggestions } from './adopt-suggestions.ts'
import { endEntitlement } from './end-entitlement.ts'
import { listEntitlements } from './list-entitlements.ts'
import { setEntitlement } from './set-entitlement.ts'

async function givenChair(ctx: Context) {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  return { unitId, chair, wedding: { unitId, kind: 'wedding', relation: 'self' } as const }
}

test('a union begins with the suggested catalogue only if it wants to, and only once', async ({
  ctx,
}) => {
  const { unitId, chair } = await givenChair(ctx)
  const { lines, suggestions } = await listEntitlements(chair, { unitId })
  expect(lines).toEqual([])
  const { count } = await adoptSuggestions(chair, { unitId, fromDay: '01/01/2026' })
  expect(count).toBe(suggestions.length)

  const taken = await listEntitlements(chair, { unitId })
  expect(taken.suggestions).toEqual([])
  expect(taken.lines.every(({ suggested }) => suggested)).toBe(true)
  await expect(adoptSuggestions(chair, { unitId, fromDay: '01/01/2026' })).rejects.toThrow(
    'Đơn vị đã có danh mục',
  )
})

test('a new amount holds from its day on, the old one until the day before, and is the own one', async ({
  ctx,
}) => {
  const { unitId, chair, wedding } = await givenChair(ctx)
  await adoptSuggestions(chair, { unitId, fromDay: '01/01/2025' })
  await setEntitlement(chair, { ...wedding, amount: '800.000', fromDay: '10/01/2026' })
  const amountOn = async (asOf: string) => {
    const { lines, onDay } = await listEntitlements(chair, { unitId, asOf })
    return lines
      .filter(({ kind, fromDay }) => kind === 'wedding' && fromDay <= onDay)
      .map(({ amount, suggested }) => [amount, suggested])
  }
  expect(await amountOn('09/01/2026')).toEqual([[500_000, true]])
  expect(await amountOn('10/01/2026')).toEqual([[800_000, false]])
})

test('a slip of the pen is corrected while nothing was given by it; afterwards a later day is needed', async ({
  ctx,
}) => {
  const { unitId, chair, wedding } = await givenChair(ctx)
  const line = { ...wedding, fromDay: '01/01/2026' }
  await setEntitlement(chair, { ...line, amount: 5_000 })
  await setEntitlement(chair, { ...line, amount: 500_000 })
  const { lines } = await listEntitlements(chair, { unitId })
  expect(lines).toMatchObject([{ amount: 500_000 }])

  const { memberId } = await givenMember(ctx.db, unitId)
  await enterCase(chair, { unitId, memberId, kind: 'wedding', happenedOn: '10/01/2026' })
  await expect(setEntitlement(chair, { ...line, amount: 600_000 })).rejects.toThrow(
    'Mức mới phải bắt đầu sau ngày đó',
  )
})

test('what ended is no longer given, and may begin anew', async ({ ctx }) => {
  const { unitId, chair, wedding } = await givenChair(ctx)
  const first = { ...wedding, amount: 500_000, fromDay: '01/01/2025' }
  const { entitlementId } = await setEntitlement(chair, first)
  await endEntitlement(chair, { unitId, entitlementId, untilDay: '01/01/2026' })
  const { memberId } = await givenMember(ctx.db, unitId)
  const day = { unitId, memberId, kind: 'wedding' }
  await enterCase(chair, { ...day, happenedOn: '31/12/2025' })
  await expect(enterCase(chair, { ...day, happenedOn: '01/01/2026' })).rejects.toThrow(
    /chưa có mức/,
  )
  await setEntitlement(chair, { ...first, fromDay: '05/01/2026' })
  await enterCase(chair, { ...day, happenedOn: '05/01/2026' })
})

test('the amount of the hospital goes before that of any hospital', async ({ ctx }) => {
  const { unitId, chair } = await givenChair(ctx)
  const line = { unitId, kind: 'hospital', relation: 'self', fromDay: '01/01/2025' } as const
  await setEntitlement(chair, { ...line, amount: 300_000 })
  await setEntitlement(chair, { ...line, hospitalLevel: 'central', amount: 1_000_000 })
  const { memberId } = await givenMember(ctx.db, unitId)
  for (const [hospitalLevel, amount] of [
    ['central', 1_000_000],
    ['province', 300_000],
    ['', 300_000],
  ] as const) {
    const { caseId } = await enterCase(chair, {
      unitId,
      memberId,
      kind: 'hospital',
      happenedOn: '10/01/2026',
      hospitalLevel,
    })
    const entered = await ctx.db
      .selectFrom('welfare.case')
      .where('id', '=', caseId)
      .select('amount')
      .executeTakeFirstOrThrow()
    expect([hospitalLevel, entered.amount]).toEqual([hospitalLevel, amount])
  }
})

test('two officers who set the same line at once leave one that holds', async ({ ctx }) => {
  const { unitId, chair, wedding } = await givenChair(ctx)
  const line = { ...wedding, fromDay: '01/01/2026' }
  await Promise.allSettled(
    [400_000, 500_000, 600_000].map((amount) => setEntitlement(chair, { ...line, amount })),
  )
  expect((await listEntitlements(chair, { unitId })).lines).toHaveLength(1)
})
