import fc from 'fast-check'
import { expect } from 'vitest'
import { invariants } from '#app/invariants.ts'
import { plusDays } from '#platform/clock.ts'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { proveInvariants } from '#platform/invariant.ts'
import { histories } from '#testing/histories.ts'
import { test } from '#testing/test.ts'
import { givenTreasurer, kept, recounted, within } from '../entry/given-book.ts'
import { balanceOf, closeMonth, openPart, postEntry, reverseEntry } from '../index.ts'
import { firstDay, linesOf, type Move, months, moves, PaperBook } from './given-paper-book.ts'

const { numRuns, timeout } = histories(120)

async function play(ctx: Context, history: readonly Move[]) {
  const { unitId, asked } = await givenTreasurer(ctx)
  const fundId = await within(asked, unitId, (ctx) =>
    openPart(ctx, { unitId, name: 'Quỹ tương trợ', kind: 'fund', openedOn: firstDay }),
  )
  const paper = new PaperBook()
  const agree = async (refused: boolean, work: () => Promise<number>) => {
    const outcome = await work().catch((error) => {
      if (error instanceof Refused) return null
      throw error
    })
    expect([history, outcome === null]).toEqual([history, refused])
    return outcome
  }
  for (const move of history) {
    if (move.what === 'close') {
      const month = months[move.month] ?? firstDay
      const after = [31, 61, 92][move.month] ?? 0
      await agree(after <= paper.openFrom, async () => {
        await closeMonth(asked, { unitId, month })
        return 0
      })
      paper.openFrom = Math.max(paper.openFrom, after)
      continue
    }
    if (move.what === 'reverse') {
      const wrong = paper.written[move.which]
      if (!wrong) continue
      const lines = wrong.lines.map((line) => ({ ...line, amount: -line.amount }))
      const refused =
        wrong.reversal || wrong.reversed || move.day < wrong.day || paper.refuses(move.day, lines)
      const entryId = await agree(refused, async () => {
        const reversal = await within(asked, unitId, (ctx) =>
          reverseEntry(ctx, {
            unitId,
            entryId: wrong.entryId,
            day: plusDays(firstDay, move.day),
            reason: 'Ghi nhầm',
          }),
        )
        return reversal.entryId
      })
      if (entryId === null) continue
      wrong.reversed = true
      paper.written.push({ entryId, day: move.day, lines, reversed: false, reversal: true })
      continue
    }
    const lines = linesOf(move)
    const entryId = await agree(paper.refuses(move.day, lines), async () => {
      const written = await within(asked, unitId, (ctx) =>
        postEntry(ctx, {
          unitId,
          day: plusDays(firstDay, move.day),
          summary: 'Một việc',
          postings: lines.map(({ fund, ...line }) => ({ ...line, partId: fund ? fundId : 0 })),
          ...(move.what !== 'deposit' && {
            voucher: { kind: move.what === 'in' ? 'receipt' : 'payment', counterpart: 'Ai đó' },
          }),
        }),
      )
      return written.entryId
    })
    if (entryId !== null)
      paper.written.push({ entryId, day: move.day, lines, reversed: false, reversal: false })
  }
  return { unitId, asked, paper, fundId }
}

test(
  'whatever is written, the book refuses and holds exactly what a book on paper would',
  async ({ ctx }) => {
    await fc.assert(
      fc.asyncProperty(moves, async (history) => {
        const { unitId, asked, paper, fundId } = await play(ctx, history)
        expect(await kept(ctx, unitId)).toEqual(await recounted(ctx, unitId))
        for (const fund of [false, true])
          for (const account of ['111', '112', '5129', '6137']) {
            const onDay = plusDays(firstDay, 50)
            const byHand = (last: number) =>
              paper.written
                .filter((entry) => entry.day <= last)
                .flatMap((entry) => entry.lines)
                .filter((line) => line.account === account && line.fund === fund)
                .reduce((sum, { amount }) => sum + amount, 0)
            const partId = fund ? fundId : 0
            const stated = await within(asked, unitId, async (ctx) => [
              await balanceOf(ctx, { unitId, account, partId }),
              await balanceOf(ctx, { unitId, account, partId, onDay }),
            ])
            expect(stated).toEqual([byHand(Number.POSITIVE_INFINITY), byHand(50)])
          }
      }),
      { numRuns, endOnFailure: true },
    )
    const broken = (await proveInvariants(ctx.db, invariants)).filter(
      ({ problems }) => problems.length > 0,
    )
    expect(broken).toEqual([])
  },
  timeout,
)
