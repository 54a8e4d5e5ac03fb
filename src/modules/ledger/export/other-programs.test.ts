import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { test } from '#testing/test.ts'
import { givenTreasurer, within } from '../entry/given-book.ts'
import { exportBook, openPart, postEntry, recordReceipt, reverseEntry } from '../index.ts'
import { beancountLedger } from './beancount-ledger.ts'
import { bookRows } from './book-columns.ts'
import { hledgerJournal } from './hledger-journal.ts'

const folder = mkdtempSync(join(tmpdir(), 'book-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Whether the other program is on this machine; the product does not need it. */
function has(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

async function accepts(program: string, args: string[], text: string): Promise<string> {
  const file = join(folder, `book.${program === 'hledger' ? 'journal' : 'beancount'}`)
  writeFileSync(file, text)
  const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' }
  const { stdout } = await promisify(execFile)(
    program,
    program === 'hledger' ? ['-f', file, ...args] : [...args, file],
    { env },
  )
  return stdout
}

/** A book with everything that could upset another program's reader. */
async function givenAwkwardBook(ctx: Context) {
  const { unitId, asked } = await givenTreasurer(ctx)
  const received = await recordReceipt(asked, {
    unitId,
    day: '2026-01-05',
    account: '111',
    against: '5129',
    amount: 999_999_999_999,
    counterpart: 'Ông "Ba" | Cty: TNHH (MTV) \\ A; B',
    reason: 'Ủng hộ  đợt 1; xem thêm: "biên bản" *gấp*\nvà danh sách',
  })
  await within(asked, unitId, async (ctx) => {
    const partId = await openPart(ctx, {
      unitId,
      name: 'Quỹ tương trợ: "Nghĩa tình"; 2026',
      kind: 'fund',
    })
    await postEntry(ctx, {
      unitId,
      day: '2026-01-06',
      summary: 'Góp quỹ',
      postings: [
        { account: 'bank', amount: 1, partId },
        { account: 'contributions', amount: -1, partId, partyName: 'Lê; Thị  Hồng' },
      ],
    })
    await reverseEntry(ctx, {
      unitId,
      entryId: received.entryId,
      day: '2026-01-07',
      reason: '=1+1',
    })
  })
  return exportBook(asked, { unitId })
}

test.skipIf(!has('hledger'))(
  'hledger accepts the book under its strict checks',
  async ({ ctx }) => {
    const journal = hledgerJournal(await givenAwkwardBook(ctx))

    await accepts('hledger', ['check', '--strict'], journal)
    const balances = await accepts('hledger', ['balance', '--no-total', '-O', 'csv'], journal)
    expect(balances).toContain('Assets:112 Tiền gửi ngân hàng')
    expect(balances).not.toContain('Assets:111')
  },
)

test.skipIf(!has('bean-check'))('bean-check accepts the book', async ({ ctx }) => {
  expect(await accepts('bean-check', [], beancountLedger(await givenAwkwardBook(ctx)))).toBe('')
})

test('the spreadsheet has both sides of every entry', async ({ ctx }) => {
  const rows = bookRows(await givenAwkwardBook(ctx))

  const side = (column: number) => rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0)
  expect(rows).toHaveLength(6)
  expect(side(8)).toBe(side(9))
  expect(side(8)).toBe(999_999_999_999 * 2 + 1)
})
