import { postEntries, recordReceipt, trialBalance } from '../src/modules/ledger/index.ts'
import { dayOf } from '../src/platform/clock.ts'
import type { Context } from '../src/platform/context.ts'
import { enter } from '../src/platform/enter.ts'
import { inTransaction } from '../src/platform/transaction.ts'
import type { BenchOperation } from './operations.ts'
import { topUnitId } from './seed/tree.ts'

const day = dayOf(new Date())

/**
 * What is done with a book. `treasurerOf` answers who asks in the unit of a serial number; `above` asks for the book with a
 * million postings.
 */
export function ledgerOperations(
  treasurerOf: (serial: number) => { unitId: number; ctx: Context },
  above: Context,
): BenchOperation[] {
  return [
    {
      name: 'Bảng cân đối của sổ có 1.000.000 dòng',
      run: () => trialBalance(above, { unitId: topUnitId, from: '2025-01', to: '2025-12' }),
    },
    {
      name: 'Lập phiếu thu',
      writes: true,
      run: (serial) => {
        const { unitId, ctx } = treasurerOf(serial)
        return recordReceipt(
          { ...ctx, requestKey: crypto.randomUUID() },
          {
            unitId,
            day,
            account: '111',
            against: '5129',
            amount: 500_000,
            counterpart: 'Nguyễn Thị Mới',
            reason: 'Ủng hộ',
          },
        )
      },
    },
    {
      name: 'Ghi 1.000 khoản góp một lần, mỗi khoản một phiếu',
      writes: true,
      run: (serial) => {
        const { unitId, ctx } = treasurerOf(serial)
        return inTransaction(ctx, async (ctx) => {
          await enter(ctx, { unitId, branch: false })
          return postEntries(ctx, { unitId, entries: collection })
        })
      },
    },
  ]
}

const collection = Array.from({ length: 1000 }, (_, i) => ({
  day,
  summary: 'Góp quỹ tháng này',
  postings: [
    { account: 'bank' as const, amount: 100_000 },
    { account: 'contributions' as const, amount: -100_000, partyName: `Đoàn viên ${i}` },
  ],
  voucher: { kind: 'receipt' as const, counterpart: `Đoàn viên ${i}` },
}))
