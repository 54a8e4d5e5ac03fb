import { expect } from 'vitest'
import { invariants } from '#app/invariants.ts'
import { proveInvariants } from '#platform/invariant.ts'
import { givenActor } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { givenTreasurer, kept, recounted, within } from '../entry/given-book.ts'
import { postEntry, recordPayment, recordReceipt } from '../index.ts'

const payment = {
  day: '2026-01-12',
  account: '111',
  against: '61313',
  counterpart: 'Bà Lê Thị Hồng',
  reason: 'Thăm ốm',
}

test('of many payments at once only those are made for which there is money, and no number is missing', async ({
  ctx,
}) => {
  const { unitId, asked } = await givenTreasurer(ctx)
  const other = acting(ctx, await givenActor(ctx.db, unitId, 'accountant'))
  await recordReceipt(asked, { unitId, ...payment, against: '5129', amount: 1000 })

  const outcomes = await Promise.allSettled(
    Array.from({ length: 30 }, (_, i) =>
      recordPayment(i % 2 ? asked : other, { unitId, ...payment, amount: 90 }),
    ),
  )

  const paid = outcomes.filter(({ status }) => status === 'fulfilled')
  expect(paid).toHaveLength(11)
  expect(await kept(ctx, unitId)).toEqual({ '111/0': 10, '5129/0': -1000, '61313/0': 990 })
  const numbers = await ctx.db
    .selectFrom('ledger.voucher')
    .where('kind', '=', 'payment')
    .orderBy('number')
    .select('number')
    .execute()
  expect(numbers.map(({ number }) => number)).toEqual(paid.map((_, i) => i + 1))
})

test('two hundred repayments at once all arrive, and the book equals its recount', async ({
  ctx,
}) => {
  const { unitId, asked } = await givenTreasurer(ctx)

  await Promise.all(
    Array.from({ length: 200 }, (_, i) =>
      within(asked, unitId, (ctx) =>
        postEntry(ctx, {
          unitId,
          day: '2026-01-12',
          summary: `Trả nợ ${i}`,
          postings: [
            { account: 'bank', amount: i + 1 },
            { account: 'loans', amount: -(i + 1) },
          ],
          voucher: { kind: 'receipt', counterpart: 'Đoàn viên' },
        }),
      ),
    ),
  )

  expect(await kept(ctx, unitId)).toEqual({ '112/0': 20_100, '1381/0': -20_100 })
  expect(await kept(ctx, unitId)).toEqual(await recounted(ctx, unitId))
  const findings = await proveInvariants(ctx.db, invariants)
  expect(findings.filter(({ problems }) => problems.length > 0)).toEqual([])
})
