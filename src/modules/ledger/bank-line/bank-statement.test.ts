import { describe, expect } from 'vitest'
import { buildList } from '#testing/build-list.ts'
import { test } from '#testing/test.ts'
import { givenTreasurer, kept } from '../entry/given-book.ts'
import {
  bankLinesArrived,
  correctEntry,
  importStatement,
  listBankLines,
  matchBankLine,
  postEntry,
  recordBankLine,
  recordReceipt,
  setAsideBankLine,
  settleBankLine,
} from '../index.ts'

/** A statement as a bank gives it out: a heading of its own, titles above, sums below. */
const statement = (rows: (string | number)[][]) =>
  buildList({
    rows: [
      ['NGÂN HÀNG NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN'],
      ['SAO KÊ TÀI KHOẢN', '', '', '', ''],
      ['Ngày giao dịch', 'Số bút toán', 'Phát sinh nợ', 'Phát sinh có', 'Diễn giải'],
      ...rows,
      ['Cộng phát sinh', '', '', '99.999.999', ''],
    ],
  }).toString('base64')
const file = statement([
  ['05/01/2026 08:30:00', 'FT1', '', '1.500.000', 'CT MINH PHAT UNG HO'],
  ['06/01/2026', 'FT2', '11,000.00', '', 'Phi SMS Banking'],
  ['06/01/2026', 'FT3', '', '200000', 'NGUYEN THI HOA gop quy'],
  ['06/01/2026', 'FT3', '', '200000', 'NGUYEN THI HOA gop quy'],
])
const gift = { account: '112', against: '5129', counterpart: 'Ông Nam', reason: 'Ủng hộ' }

describe('a bank statement', () => {
  test('brings each line once, however often it is sent, and twins stay two', async ({ ctx }) => {
    const { unitId, asked } = await givenTreasurer(ctx)
    const send = () => importStatement(asked, { unitId, account: '112', file })

    expect(await send()).toEqual({ added: 4, known: 0, settled: 0, problems: [] })
    expect(await send()).toEqual({ added: 0, known: 4, settled: 0, problems: [] })

    const { rows } = await listBankLines(asked, { unitId, sort: 'amount' })
    expect(rows.map(({ day, amount, bankReference }) => [day, amount, bankReference])).toEqual([
      ['2026-01-06', -11_000, 'FT2'],
      ['2026-01-06', 200_000, 'FT3'],
      ['2026-01-06', 200_000, 'FT3'],
      ['2026-01-05', 1_500_000, 'FT1'],
    ])
  })

  test('settles what is certain, offers what is likely and leaves the rest to the treasurer', async ({
    ctx,
  }) => {
    const { unitId, asked } = await givenTreasurer(ctx)
    const first = await recordReceipt(asked, {
      unitId,
      ...gift,
      day: '03/01/2026',
      amount: 1_500_000,
    })
    const twin = await recordReceipt(asked, { unitId, ...gift, day: '06/01/2026', amount: 200_000 })

    expect(await importStatement(asked, { unitId, account: '112', file })).toMatchObject({
      settled: 1,
    })
    expect((await listBankLines(asked, { unitId, state: 'settled' })).rows).toMatchObject([
      { amount: 1_500_000, entryId: first.entryId },
    ])
    const open = (await listBankLines(asked, { unitId, sort: '-amount' })).rows
    const [hoa, hoaAgain, fee] = open.map(({ bankLineId }) => bankLineId) as [
      number,
      number,
      number,
    ]
    expect(open.map(({ candidate }) => candidate?.entryId)).toEqual([
      twin.entryId,
      twin.entryId,
      undefined,
    ])
    await matchBankLine(asked, { unitId, bankLineId: hoa, entryId: twin.entryId })
    await expect(
      matchBankLine(asked, { unitId, bankLineId: hoaAgain, entryId: twin.entryId }),
    ).rejects.toThrow('một dòng sao kê khác')
    await expect(
      matchBankLine(asked, { unitId, bankLineId: fee, entryId: twin.entryId }),
    ).rejects.toThrow('không khớp số tiền')
    await recordBankLine(asked, {
      unitId,
      bankLineId: fee,
      against: '6133',
      counterpart: 'Agribank',
      reason: 'Phí SMS',
    })
    await setAsideBankLine(asked, { unitId, bankLineId: hoaAgain, remark: 'Ngân hàng ghi hai lần' })

    expect((await listBankLines(asked, { unitId })).total).toBe(0)
    expect((await kept(ctx, unitId))['112/0']).toBe(1_689_000)
    await correctEntry(asked, {
      unitId,
      entryId: twin.entryId,
      day: '07/01/2026',
      reason: 'Nhầm người',
    })
    expect((await listBankLines(asked, { unitId })).rows).toMatchObject([{ bankLineId: hoa }])
  })

  test('tells modules that expect money of what came, and they may settle it', async ({ ctx }) => {
    const { unitId, asked } = await givenTreasurer(ctx)
    bankLinesArrived.answeredBy(async (ctx, arrived) => {
      if (arrived.unitId !== unitId) return
      for (const { bankLineId, amount, day } of arrived.lines.filter(({ description }) =>
        description.includes('gop quy'),
      )) {
        const { entryId } = await postEntry(ctx, {
          unitId,
          day,
          summary: 'Góp quỹ',
          postings: [
            { account: arrived.account, amount },
            { account: 'contributions', amount: -amount },
          ],
        })
        await settleBankLine(ctx, { unitId, bankLineId, entryId })
      }
    })

    await importStatement(asked, { unitId, account: '112', file })

    expect((await listBankLines(asked, { unitId, state: 'settled' })).total).toBe(2)
    expect((await kept(ctx, unitId))['3381/0']).toBe(-400_000)
  })

  test('says which rows it could not read, and takes the columns that the treasurer names', async ({
    ctx,
  }) => {
    const { unitId, asked } = await givenTreasurer(ctx)
    const odd = buildList({
      rows: [
        ['Lúc', 'Biến động', 'Ghi chú của tôi'],
        ['05/01/2026', '+500.000', 'a'],
        ['06/01/2026', '-20.000', 'b'],
        ['07/01/2026', '3 triệu', 'c'],
        ['31/02/2026', '1.000', 'd'],
      ],
    }).toString('base64')
    const send = (columns: Record<string, string>) =>
      importStatement(asked, { unitId, account: '112', file: odd, ...columns })

    await expect(send({})).rejects.toThrow('Lúc, Biến động, Ghi chú của tôi')
    await expect(send({ day: 'Khi nào' })).rejects.toThrow('không có cột “Khi nào”')
    const sent = await send({ day: 'lúc', amount: 'Biến động', description: 'ghi chú của tôi' })

    expect(sent).toMatchObject({ added: 2 })
    expect(sent.problems.map((problem) => problem.slice(0, 6))).toEqual(['Dòng 4', 'Dòng 5'])
    await expect(
      importStatement(asked, {
        unitId,
        account: '112',
        file: Buffer.from('MZ…').toString('base64'),
      }),
    ).rejects.toThrow()
    await expect(importStatement(asked, { unitId, account: '5129', file })).rejects.toHaveProperty(
      'fields.account',
    )
  })
})
