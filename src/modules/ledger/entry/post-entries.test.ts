import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { givenPerson, givenUnit } from '#testing/given.ts'
import { test } from '#testing/test.ts'
import {
  balanceOf,
  balancesByPerson,
  closePart,
  generalPart,
  type NewEntry,
  openPart,
  postEntries,
  postEntry,
  reverseEntry,
} from '../index.ts'
import { givenTreasurer, kept, recounted, within } from './given-book.ts'

const gift = (amount: number, day = '2026-01-10'): NewEntry => ({
  day,
  summary: 'Mạnh thường quân ủng hộ',
  postings: [
    { account: 'cash', amount },
    { account: 'gifts', amount: -amount },
  ],
  voucher: { kind: 'receipt', counterpart: 'Ông Trần Văn Nam' },
})
const visit = (amount: number, day = '2026-01-12'): NewEntry => ({
  day,
  summary: 'Thăm đoàn viên ốm',
  postings: [
    { account: 'visitsAndGrants', amount },
    { account: 'cash', amount: -amount },
  ],
  voucher: { kind: 'payment', counterpart: 'Bà Lê Thị Hồng', address: 'Tổ 1' },
})

describe('an entry', () => {
  test('keeps balances by account and part and gives its voucher the next number of its kind and year', async ({
    ctx,
  }) => {
    const { unitId, asked } = await givenTreasurer(ctx)

    const numbers = await within(asked, unitId, async (ctx) => {
      const written = await postEntries(ctx, {
        unitId,
        entries: [gift(500_000, '2025-12-30'), gift(300_000), visit(200_000), gift(1)],
      })
      return written.map(({ voucherNumber }) => voucherNumber)
    })

    expect(numbers).toEqual([1, 1, 1, 2])
    expect(await kept(ctx, unitId)).toEqual({
      '111/0': 600_001,
      '5129/0': -800_001,
      '61313/0': 200_000,
    })
    expect(await within(asked, unitId, (ctx) => balanceOf(ctx, { unitId, account: 'cash' }))).toBe(
      600_001,
    )
    for (const [onDay, amount] of [
      ['2025-12-29', 0],
      ['2025-12-31', 500_000],
      ['2026-01-10', 800_001],
      ['2026-01-11', 800_001],
      ['2026-01-12', 600_001],
    ] as const)
      expect([
        onDay,
        await within(asked, unitId, (ctx) => balanceOf(ctx, { unitId, account: 'cash', onDay })),
      ]).toEqual([onDay, amount])
  })

  test('is refused when it does not balance, in total or within a part', async ({ ctx }) => {
    const { unitId, asked } = await givenTreasurer(ctx)
    const post = (postings: NewEntry['postings']) =>
      within(asked, unitId, (ctx) =>
        postEntry(ctx, { unitId, day: '2026-01-10', summary: 'Lệch', postings }),
      )
    const fund = await within(asked, unitId, (ctx) =>
      openPart(ctx, { unitId, name: 'Quỹ tương trợ', kind: 'fund' }),
    )

    await expect(
      post([
        { account: 'cash', amount: 5 },
        { account: 'gifts', amount: -4 },
      ]),
    ).rejects.toThrow('Bút toán chưa cân')
    await expect(
      post([
        { account: 'cash', amount: 5, partId: fund },
        { account: 'gifts', amount: -5 },
      ]),
    ).rejects.toThrow('Bút toán chưa cân')
    await expect(post([{ account: 'cash', amount: 5 }])).rejects.toThrow('ít nhất hai dòng')
    await expect(
      post([
        { account: 'cash', amount: 0.5 },
        { account: 'gifts', amount: -0.5 },
      ]),
    ).rejects.toThrow('số đồng nguyên')
    await expect(
      post([
        { account: '999', amount: 5 },
        { account: 'gifts', amount: -5 },
      ]),
    ).rejects.toThrow('Sổ không có tài khoản này')
    expect(await recounted(ctx, unitId)).toEqual({})
  })

  test('is never changed, deleted or added to, not even by the owner of the database', async ({
    ctx,
  }) => {
    const { unitId, asked } = await givenTreasurer(ctx)
    const { entryId } = await within(asked, unitId, (ctx) =>
      postEntry(ctx, { unitId, ...gift(10) }),
    )

    for (const table of ['entry', 'posting', 'voucher'])
      for (const change of [
        sql`delete from ${sql.table(`ledger.${table}`)}`,
        sql`update ${sql.table(`ledger.${table}`)} set unit_id = unit_id`,
      ])
        await expect(change.execute(ctx.db)).rejects.toThrow('never changed or deleted')
    const more = sql`insert into ledger.posting (unit_id, entry_id, line, day, account, part_id, amount)
      values (${unitId}, ${entryId}, 3, '2026-01-10', '111', 0, 5), (${unitId}, ${entryId}, 4, '2026-01-10', '5129', 0, -5)`
    await expect(more.execute(ctx.db)).rejects.toThrow('written at once')
  })

  test('that would leave less than nothing in a cash box, today or on an earlier day, is refused', async ({
    ctx,
  }) => {
    const { unitId, asked } = await givenTreasurer(ctx)
    const post = (entry: NewEntry) =>
      within(asked, unitId, (ctx) => postEntry(ctx, { unitId, ...entry }))
    await post(gift(100, '2026-01-05'))
    await post(visit(80, '2026-01-08'))
    await post(gift(500, '2026-01-20'))

    await expect(post(visit(521))).rejects.toThrow('không đủ tiền')
    await expect(post(visit(21, '2026-01-06'))).rejects.toThrow('sẽ bị âm tiền')
    await expect(post(visit(21, '2026-01-19'))).rejects.toThrow('sẽ bị âm tiền')
    await expect(post(visit(1, '2025-12-31'))).rejects.toThrow('sẽ bị âm tiền')
    await post(visit(20, '2026-01-06'))
    await post(visit(500, '2026-01-20'))
    expect((await kept(ctx, unitId))['111/0']).toBeUndefined()
  })

  test('of one fund does not use the money of another', async ({ ctx }) => {
    const { unitId, asked } = await givenTreasurer(ctx)
    await within(asked, unitId, async (ctx) => {
      const fund = await openPart(ctx, { unitId, name: 'Quỹ khuyến học', kind: 'fund' })
      await postEntry(ctx, { unitId, ...gift(1000) })
      const spend = visit(1).postings.map((posting) => ({ ...posting, partId: fund }))
      return { fund, spend }
    }).then(({ spend }) =>
      expect(
        within(asked, unitId, (ctx) => postEntry(ctx, { unitId, ...visit(1), postings: spend })),
      ).rejects.toThrow('không đủ tiền'),
    )
  })

  test('of another unit is neither seen nor written', async ({ ctx }) => {
    const { unitId, asked } = await givenTreasurer(ctx)
    const besideId = await givenUnit(ctx.db)
    await within(asked, unitId, (ctx) => postEntry(ctx, { unitId, ...gift(7) }))

    await expect(
      within(asked, besideId, (ctx) => postEntry(ctx, { unitId, ...gift(7) })),
    ).rejects.toThrow('row-level security')
    expect(
      await within(asked, besideId, (ctx) => balanceOf(ctx, { unitId, account: 'cash' })),
    ).toBe(0)
  })

  test('a thousand entries are written in one call, in the order given', async ({ ctx }) => {
    const { unitId, asked } = await givenTreasurer(ctx)
    const { personId } = await givenPerson(ctx.db)
    const entries = Array.from(
      { length: 1000 },
      (_, i): NewEntry => ({
        day: '2026-01-10',
        summary: `Đóng góp ${i + 1}`,
        postings: [
          { account: 'bank', amount: i + 1 },
          { account: 'contributions', amount: -(i + 1), personId },
        ],
        voucher: { kind: 'receipt', counterpart: 'Đoàn viên', reason: `Lần ${i + 1}` },
      }),
    )

    const written = await within(asked, unitId, (ctx) => postEntries(ctx, { unitId, entries }))

    expect(written.map(({ voucherNumber }) => voucherNumber)).toEqual(entries.map((_, i) => i + 1))
    const summaries = await ctx.db.selectFrom('ledger.entry').select(['id', 'summary']).execute()
    const byId = new Map(summaries.map(({ id, summary }) => [id, summary]))
    expect(written.map(({ entryId }) => byId.get(entryId))).toEqual(
      entries.map(({ summary }) => summary),
    )
    const owed = await within(asked, unitId, (ctx) =>
      balancesByPerson(ctx, { unitId, account: 'contributions', partId: generalPart }),
    )
    expect(owed).toEqual([{ personId, amount: -500_500 }])
  })
})

describe('a reversal', () => {
  test('mirrors the entry, names it, is done once and is not reversed itself', async ({ ctx }) => {
    const { unitId, asked } = await givenTreasurer(ctx)
    const { entryId } = await within(asked, unitId, (ctx) =>
      postEntry(ctx, { unitId, ...gift(50), reference: { kind: 'funds.gift', id: 3 } }),
    )
    const reverse = (wrongId: number, day = '2026-01-11') =>
      within(asked, unitId, (ctx) =>
        reverseEntry(ctx, { unitId, entryId: wrongId, day, reason: 'Ghi nhầm người nộp' }),
      )

    await expect(reverse(entryId, '2026-01-09')).rejects.toThrow('trước ngày')
    const reversal = await reverse(entryId)

    expect(await recounted(ctx, unitId)).toEqual({})
    await expect(reverse(entryId)).rejects.toThrow('đã được đảo rồi')
    await expect(reverse(reversal.entryId)).rejects.toThrow('đã là một bút toán đảo')
    await expect(reverse(entryId + 1000)).rejects.toThrow('không có bút toán này')
    const seen = await ctx.db
      .selectFrom('ledger.entry')
      .where('id', '=', reversal.entryId)
      .select(['reversesId', 'referenceKind', 'referenceId', 'kind'])
      .executeTakeFirst()
    expect(seen).toEqual({
      reversesId: entryId,
      referenceKind: 'funds.gift',
      referenceId: 3,
      kind: 'reversal',
    })
  })

  test('that is not the mirror of its entry is refused by the database', async ({ ctx }) => {
    const { unitId, asked } = await givenTreasurer(ctx)
    const { entryId } = await within(asked, unitId, (ctx) =>
      postEntry(ctx, { unitId, ...gift(50) }),
    )
    const half = sql`
      with reversal as (
        insert into ledger.entry (unit_id, day, kind, summary, reverses_id, by_name)
        values (${unitId}, '2026-01-12', 'reversal', 'Một nửa', ${entryId}, '') returning id)
      insert into ledger.posting (unit_id, entry_id, line, day, account, part_id, amount)
      select ${unitId}, id, line, '2026-01-12', account, 0, amount
      from reversal cross join (values (1, '111', -25), (2, '5129', 25)) as half (line, account, amount)`
    await expect(half.execute(ctx.db)).rejects.toThrow('mirrors')
  })
})

describe('a closed month', () => {
  test('and everything before it takes no entries until it is opened again', async ({ ctx }) => {
    const { unitId, asked } = await givenTreasurer(ctx)
    const post = (day: string) =>
      within(asked, unitId, (ctx) => postEntry(ctx, { unitId, ...gift(5, day) }))
    await post('2026-01-31')
    await ctx.db
      .insertInto('ledger.period')
      .values({ unitId, month: '2026-01-01', closedByName: 'Thủ quỹ' })
      .execute()

    await expect(post('2026-01-31')).rejects.toThrow('đã khóa sổ')
    await expect(post('2025-06-01')).rejects.toThrow('đã khóa sổ')
    await post('2026-02-01')
    await ctx.db
      .updateTable('ledger.period')
      .set({ reopenedAt: new Date(), reopenedByName: 'Chủ tịch', reason: 'Thiếu một phiếu' })
      .execute()
    await post('2026-01-31')
  })
})

describe('a part', () => {
  test('is closed when nothing is left in it, and then takes no entries', async ({ ctx }) => {
    const { unitId, asked } = await givenTreasurer(ctx)
    const partId = await within(asked, unitId, (ctx) =>
      openPart(ctx, { unitId, name: 'Vì người nghèo 2026', kind: 'drive' }),
    )
    const post = (entry: NewEntry) =>
      within(asked, unitId, (ctx) =>
        postEntry(ctx, {
          unitId,
          ...entry,
          postings: entry.postings.map((posting) => ({ ...posting, partId })),
        }),
      )
    const close = () =>
      within(asked, unitId, (ctx) => closePart(ctx, { unitId, partId, closedOn: '2026-02-01' }))
    await post(gift(9))

    await expect(close()).rejects.toThrow('Tiền mặt')
    await post(visit(9))
    await close()

    await expect(post(gift(9, '2026-02-01'))).rejects.toThrow('đã đóng')
  })
})
