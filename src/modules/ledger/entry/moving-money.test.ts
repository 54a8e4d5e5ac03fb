import { describe, expect } from 'vitest'
import { test } from '#testing/test.ts'
import { gift, givenOfficers } from '../book/given-officers.ts'
import { kept } from '../entry/given-book.ts'
import {
  closeAccount,
  correctEntry,
  openAccount,
  recordOpening,
  recordReceipt,
  transferMoney,
  trialBalance,
} from '../index.ts'

describe('money', () => {
  test('moves between cash, bank and funds without being gained or spent', async ({ ctx }) => {
    const { unitId, treasurer } = await givenOfficers(ctx)
    await recordReceipt(treasurer, { unitId, ...gift })
    await openAccount(treasurer, {
      unitId,
      code: '1121',
      name: 'Agribank Đắk Nông',
      kind: 'bank',
      number: '5300 2050 1234',
    })
    const move = (change: Record<string, unknown>) =>
      transferMoney(treasurer, {
        unitId,
        day: '08/01/2026',
        fromAccount: '111',
        toAccount: '1121',
        amount: '4.000.000',
        reason: 'Nộp tiền vào ngân hàng',
        ...change,
      })

    await move({})
    await expect(move({ amount: 6_000_001 })).rejects.toThrow('không đủ tiền')
    await expect(move({ toAccount: '111' })).rejects.toHaveProperty('fields.toAccount')
    await expect(
      closeAccount(treasurer, { unitId, code: '1121', closedOn: '31/01/2026' }),
    ).rejects.toThrow('còn số dư')

    expect(await kept(ctx, unitId)).toEqual({
      '111/0': 6_000_000,
      '1121/0': 4_000_000,
      '5129/0': -10_000_000,
    })
  })

  test('that was there before the book is written once for each account', async ({ ctx }) => {
    const { unitId, treasurer } = await givenOfficers(ctx)
    const opening = { unitId, day: '01/01/2026', account: '111', amount: '3.500.000' }

    const { entryId } = await recordOpening(treasurer, opening)
    await expect(recordOpening(treasurer, opening)).rejects.toThrow('đã có số dư ban đầu')
    await correctEntry(treasurer, { unitId, entryId, day: '02/01/2026', reason: 'Ghi thiếu' })
    await recordOpening(treasurer, { ...opening, day: '02/01/2026', amount: '3.600.000' })

    const { rows } = await trialBalance(treasurer, { unitId })
    expect(rows.map(({ account, closing }) => [account, closing])).toEqual([
      ['111', 3_600_000],
      ['421', -3_600_000],
    ])
    expect(rows.reduce((sum, { closing }) => sum + closing, 0)).toBe(0)
  })
})
