import fc from 'fast-check'
import { expect } from 'vitest'
import { invariants } from '#app/invariants.ts'
import { plusDays } from '#platform/clock.ts'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { proveInvariants } from '#platform/invariant.ts'
import { givenActor } from '#testing/given.ts'
import { histories } from '#testing/histories.ts'
import { acting, test } from '#testing/test.ts'
import { givenTreasurer, kept, recounted, within } from '../entry/given-book.ts'
import { openPart, postEntry, reverseEntry } from '../index.ts'
import { firstDay, linesOf, type Move, moves, PaperBook, type Written } from './given-paper-book.ts'

const { numRuns, timeout } = histories(20)
type Done = Written & { reverses?: number }

/** Each of the officers goes through a list of his or her own; nobody waits for anybody. Answers what was written. */
async function writeAtOnce(ctx: Context, lists: readonly (readonly Move[])[]) {
  const { unitId, asked } = await givenTreasurer(ctx)
  const fundId = await within(asked, unitId, (ctx) =>
    openPart(ctx, { unitId, name: 'Quỹ tương trợ', kind: 'fund', openedOn: firstDay }),
  )
  const done: Done[] = []
  const write = async (officer: Context, move: Move): Promise<Done | undefined> => {
    if (move.what === 'close') return undefined
    const day = plusDays(firstDay, move.day)
    if (move.what === 'reverse') {
      const wrong = done[move.which]
      if (!wrong) return undefined
      const { entryId } = await within(officer, unitId, (ctx) =>
        reverseEntry(ctx, { unitId, entryId: wrong.entryId, day, reason: 'Ghi nhầm' }),
      )
      const lines = wrong.lines.map((line) => ({ ...line, amount: -line.amount }))
      const reverses = wrong.entryId
      return { entryId, day: move.day, lines, reversed: false, reversal: true, reverses }
    }
    const lines = linesOf(move)
    const { entryId } = await within(officer, unitId, (ctx) =>
      postEntry(ctx, {
        unitId,
        day,
        summary: 'Một việc',
        postings: lines.map(({ fund, ...line }) => ({ ...line, partId: fund ? fundId : 0 })),
        ...(move.what !== 'deposit' && {
          voucher: { kind: move.what === 'in' ? 'receipt' : 'payment', counterpart: 'Ai đó' },
        }),
      }),
    )
    return { entryId, day: move.day, lines, reversed: false, reversal: false }
  }
  const officers: Context[] = []
  for (const _ of lists) officers.push(acting(ctx, await givenActor(ctx.db, unitId, 'accountant')))
  await Promise.all(
    lists.map(async (list, index) => {
      const officer = officers[index] ?? asked
      for (const move of list) {
        const written = await write(officer, move).catch((error) => {
          if (error instanceof Refused) return undefined
          throw error
        })
        if (written) done.push(written)
      }
    }),
  )
  return { unitId, done }
}

test(
  'what three officers write at once could have been written by one, entry after entry',
  async ({ ctx }) => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(moves, moves, moves), async (lists) => {
        const { unitId, done } = await writeAtOnce(ctx, lists)
        expect(await kept(ctx, unitId)).toEqual(await recounted(ctx, unitId))
        const paper = new PaperBook()
        for (const written of done.toSorted((one, other) => one.entryId - other.entryId)) {
          expect([written, paper.refuses(written.day, written.lines)]).toEqual([written, false])
          paper.written.push(written)
        }
        const reversed = done.flatMap(({ reverses }) => reverses ?? [])
        expect(new Set(reversed).size).toBe(reversed.length)
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
