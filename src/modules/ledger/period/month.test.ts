import { describe, expect } from 'vitest'
import { test } from '#testing/test.ts'
import { gift, givenOfficers } from '../book/given-officers.ts'
import {
  closeMonth,
  countCash,
  inspectCash,
  listCashCounts,
  listPeriods,
  recordReceipt,
  reopenMonth,
} from '../index.ts'

describe('a month', () => {
  test('is closed by the treasurer when it is over and opened again by decision only', async ({
    ctx,
  }) => {
    const { unitId, treasurer, chair } = await givenOfficers(ctx)
    await recordReceipt(treasurer, { unitId, ...gift, day: '10/12/2025' })
    const decision = {
      decisionNumber: '07/QĐ-CĐCS',
      decisionDay: '14/01/2026',
      reason: 'Sót phiếu',
    }

    await expect(closeMonth(treasurer, { unitId, month: '1/2026' })).rejects.toThrow('chưa hết')
    await closeMonth(treasurer, { unitId, month: '2025-12' })
    await expect(closeMonth(treasurer, { unitId, month: '11/2025' })).rejects.toThrow('đã khóa')
    await expect(recordReceipt(treasurer, { unitId, ...gift, day: '31/12/2025' })).rejects.toThrow(
      'đã khóa sổ',
    )
    await expect(reopenMonth(chair, { unitId, month: '11/2025', ...decision })).rejects.toThrow(
      'khóa sau cùng',
    )
    await reopenMonth(chair, { unitId, month: '12/2025', ...decision })
    await recordReceipt(treasurer, { unitId, ...gift, day: '31/12/2025' })
    await closeMonth(treasurer, { unitId, month: '12/2025' })

    const { rows, lastClosed } = await listPeriods(treasurer, { unitId })
    expect(lastClosed).toBe('2025-12-01')
    expect(
      rows.map(({ reopenedByName, decisionNumber }) => [!!reopenedByName, decisionNumber]),
    ).toEqual([
      [false, ''],
      [true, '07/QĐ-CĐCS'],
    ])
  })

  test('is checked by the inspectors: cash counted note by note against the book', async ({
    ctx,
  }) => {
    const { unitId, treasurer, inspector } = await givenOfficers(ctx)
    await recordReceipt(treasurer, { unitId, ...gift, amount: '1.250.000', day: '10/12/2025' })
    const counted = { unitId, day: '10/01/2026', notes500000: '2', notes50000: '5' }

    await expect(inspectCash(inspector, { ...counted, month: '12/2025' })).rejects.toThrow(
      'chưa khóa sổ',
    )
    await closeMonth(treasurer, { unitId, month: '12/2025' })
    expect(await inspectCash(inspector, { ...counted, month: '12/2025' })).toMatchObject({
      counted: 1_250_000,
      booked: 1_250_000,
    })
    await expect(inspectCash(inspector, { ...counted, notes50000: '4' })).rejects.toThrow(
      'thiếu 50.000 ₫',
    )
    await inspectCash(inspector, { ...counted, notes50000: '4', remark: 'Thủ quỹ chưa nộp lại' })
    await countCash(treasurer, counted)

    expect((await listPeriods(inspector, { unitId })).rows).toMatchObject([
      { checkedOn: '2026-01-10', difference: 0 },
    ])
    expect(
      (await listCashCounts(inspector, { unitId })).rows.map((row) => [
        row.asInspection,
        row.difference,
      ]),
    ).toEqual([
      [true, 0],
      [true, -50_000],
      [false, 0],
    ])
  })
})
