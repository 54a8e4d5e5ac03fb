import { describe, expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { givenActor, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { kept } from '../entry/given-book.ts'
import {
  approvePayment,
  attachPaper,
  closeAccount,
  closeMonth,
  correctEntry,
  countCash,
  detachPaper,
  entryReversed,
  findEntry,
  findPaper,
  glanceAtBook,
  inspectCash,
  listCashCounts,
  listEntries,
  listPeriods,
  listProposals,
  openAccount,
  payProposal,
  proposePayment,
  recordOpening,
  recordPayment,
  recordReceipt,
  refusePayment,
  reopenMonth,
  setApprovalRule,
  transferMoney,
  trialBalance,
  withdrawProposal,
} from '../index.ts'

async function givenOfficers(ctx: Context) {
  const unitId = await givenUnit(ctx.db)
  const as = async (...roles: Parameters<typeof givenActor>[2][]) =>
    acting(ctx, await givenActor(ctx.db, unitId, ...roles))
  return {
    unitId,
    treasurer: await as('treasurer'),
    accountant: await as('accountant'),
    chair: await as('chair'),
    deputy: await as('deputy'),
    inspector: await as('inspector'),
    both: await as('treasurer', 'accountant'),
  }
}

const gift = {
  day: '05/01/2026',
  account: '111',
  against: '5129',
  amount: '10.000.000',
  counterpart: 'Công ty Minh Phát',
  reason: 'Ủng hộ Tết đoàn viên khó khăn',
}
const visit = {
  account: '111',
  against: '61313',
  amount: '2.000.000',
  counterpart: 'Bà Lê Thị Hồng',
  reason: 'Thăm ốm',
}

describe('receipts and payments', () => {
  test('are typed as people write amounts, get their numbers and are found again', async ({
    ctx,
  }) => {
    const { unitId, treasurer, inspector } = await givenOfficers(ctx)

    const received = await recordReceipt(treasurer, { unitId, ...gift, attachedCount: '2' })
    const paid = await recordPayment(treasurer, { unitId, ...visit, day: '06/01/2026' })

    expect([received.voucherNumber, paid.voucherNumber]).toEqual([1, 1])
    const list = await listEntries(inspector, { unitId, q: 'minh phat' })
    expect(list.rows).toMatchObject([
      { moneyIn: 10_000_000, moneyOut: 0, voucherKind: 'receipt', parts: 'Tài chính công đoàn' },
    ])
    const seen = await findEntry(inspector, { unitId, entryId: received.entryId })
    expect(seen.voucher).toMatchObject({
      number: 1,
      year: 2026,
      amount: 10_000_000,
      attachedCount: 2,
      counterpart: 'Công ty Minh Phát',
    })
    expect(seen.postings.map(({ account, amount }) => [account, amount])).toEqual([
      ['111', 10_000_000],
      ['5129', -10_000_000],
    ])
    expect((await glanceAtBook(inspector, { unitId })).parts).toMatchObject([
      { id: 0, cash: 8_000_000, bank: 0 },
    ])
  })

  test('need a place for the money and a kind that fits, are not of tomorrow and not in short forms', async ({
    ctx,
  }) => {
    const { unitId, treasurer } = await givenOfficers(ctx)
    const wrong = (change: Record<string, string>) =>
      recordReceipt(treasurer, { unitId, ...gift, ...change }).then(
        () => 'written',
        ({ fields }) => fields,
      )

    expect(await wrong({ account: '5129' })).toEqual({
      account: ['Hãy chọn tiền mặt hoặc một tài khoản tiền gửi'],
    })
    expect(await wrong({ against: '6131' })).toEqual({ against: ['Hãy chọn nguồn thu'] })
    expect(await wrong({ against: '3381' })).toHaveProperty('against')
    expect(await wrong({ day: '16/01/2026' })).toEqual({
      day: ['Ngày ghi sổ không thể sau hôm nay'],
    })
    expect(await wrong({ amount: '10tr' })).toHaveProperty('amount')
    expect(await wrong({ amount: '0' })).toEqual({ amount: ['Số tiền phải lớn hơn 0'] })
    expect(await wrong({ amount: '-5' })).toHaveProperty('amount')
  })

  test('are written by nobody who is both treasurer and accountant', async ({ ctx }) => {
    const { unitId, both } = await givenOfficers(ctx)
    await expect(recordReceipt(both, { unitId, ...gift })).rejects.toThrow('do hai người làm')
  })

  test('are corrected by a reversal, which other modules may refuse', async ({ ctx }) => {
    const { unitId, treasurer } = await givenOfficers(ctx)
    const { entryId } = await recordReceipt(treasurer, { unitId, ...gift })
    const heard: unknown[] = []
    entryReversed.answeredBy(async (_, payload) => {
      if (payload.unitId === unitId) heard.push(payload)
    })

    await correctEntry(treasurer, { unitId, entryId, day: '07/01/2026', reason: 'Ghi hai lần' })

    expect(await kept(ctx, unitId)).toEqual({})
    expect(heard).toMatchObject([{ entryId, reference: null, reason: 'Ghi hai lần' }])
    expect(await findEntry(treasurer, { unitId, entryId })).toMatchObject({
      reversedWhy: 'Ghi hai lần',
      reversedOn: '2026-01-07',
    })
  })

  test('carry photos of the signed paper, which stay once the month is closed', async ({ ctx }) => {
    const { unitId, treasurer, inspector } = await givenOfficers(ctx)
    const { entryId } = await recordReceipt(treasurer, { unitId, ...gift, day: '30/12/2025' })
    const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])
    const attach = (file: Buffer) =>
      attachPaper(treasurer, { unitId, entryId, file: file.toString('base64') })

    await expect(attach(Buffer.from('<script>'))).rejects.toHaveProperty('fields.file')
    const first = await attach(jpeg)
    const second = await attach(Buffer.from('%PDF-1.7 …'))
    await detachPaper(treasurer, { unitId, entryId, attachmentId: second.attachmentId })
    const found = await findPaper(inspector, { unitId, entryId, ...first })
    expect([found.mimeType, found.bytes]).toEqual(['image/jpeg', jpeg])
    await closeMonth(treasurer, { unitId, month: '12/2025' })

    await expect(detachPaper(treasurer, { unitId, entryId, ...first })).rejects.toThrow('còn mở sổ')
    const trail = await ctx.db
      .selectFrom('platform.auditLine')
      .where('name', '=', 'ledger.attach-paper')
      .select('input')
      .executeTakeFirstOrThrow()
    expect(trail.input).toMatchObject({ file: '7 bytes' })
  })
})

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

describe('a payment from the threshold on', () => {
  async function givenThreshold(ctx: Context) {
    const officers = await givenOfficers(ctx)
    const { unitId, chair, treasurer } = officers
    await recordReceipt(treasurer, { unitId, ...gift })
    await setApprovalRule(chair, {
      unitId,
      fromDay: '06/01/2026',
      threshold: '2.000.000',
      decisionNumber: '05/QĐ-CĐCS',
      decisionDay: '05/01/2026',
    })
    return officers
  }

  test('is proposed by one, approved by another and paid once', async ({ ctx }) => {
    const { unitId, treasurer, accountant, chair, deputy } = await givenThreshold(ctx)

    await recordPayment(treasurer, { unitId, ...visit, amount: '1.999.999', day: '06/01/2026' })
    await recordPayment(treasurer, { unitId, ...visit, day: '05/01/2026' })
    await expect(recordPayment(treasurer, { unitId, ...visit, day: '06/01/2026' })).rejects.toThrow(
      'hai người duyệt',
    )

    const { proposalId } = await proposePayment(chair, { unitId, ...visit })
    await expect(approvePayment(chair, { unitId, proposalId })).rejects.toThrow('không tự duyệt')
    await expect(payProposal(treasurer, { unitId, proposalId, day: '09/01/2026' })).rejects.toThrow(
      'Chờ duyệt',
    )
    await approvePayment(deputy, { unitId, proposalId })
    await expect(approvePayment(deputy, { unitId, proposalId })).rejects.toThrow('Đã duyệt')
    const outcomes = await Promise.allSettled(
      [treasurer, accountant].map((payer) =>
        payProposal(payer, { unitId, proposalId, day: '09/01/2026' }),
      ),
    )

    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await kept(ctx, unitId))['61313/0']).toBe(1_999_999 + 2_000_000 + 2_000_000)
    expect((await listProposals(treasurer, { unitId })).rows).toMatchObject([{ state: 'paid' }])
  })

  test('is refused with a reason or withdrawn by who proposed it', async ({ ctx }) => {
    const { unitId, treasurer, accountant, chair } = await givenThreshold(ctx)
    const first = await proposePayment(treasurer, { unitId, ...visit })
    const second = await proposePayment(treasurer, { unitId, ...visit })

    await refusePayment(chair, { unitId, ...first, remark: 'Chưa có giấy ra viện' })
    await expect(withdrawProposal(accountant, { unitId, ...second })).rejects.toThrow(
      'Chỉ người đề nghị',
    )
    await withdrawProposal(treasurer, { unitId, ...second })

    const { rows } = await listProposals(treasurer, { unitId, sort: 'proposed' })
    expect(rows.map(({ state, remark }) => [state, remark])).toEqual([
      ['refused', 'Chưa có giấy ra viện'],
      ['withdrawn', ''],
    ])
  })
})

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
