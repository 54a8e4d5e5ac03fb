import { describe, expect } from 'vitest'
import { test } from '#testing/test.ts'
import { gift, givenOfficers, visit } from '../book/given-officers.ts'
import { kept } from '../entry/given-book.ts'
import {
  attachPaper,
  closeMonth,
  correctEntry,
  detachPaper,
  entryReversed,
  findEntry,
  findPaper,
  glanceAtBook,
  listEntries,
  recordPayment,
  recordReceipt,
} from '../index.ts'

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
