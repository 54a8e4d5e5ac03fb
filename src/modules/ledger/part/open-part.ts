import type { Day } from '#platform/clock.ts'
import type { Context } from '#platform/context.ts'
import { ensureBook } from '../book/ensure-book.ts'

/**
 * Opens a part of the unit's book, which balances by itself: one for each fund and each drive. Called within a command.
 *
 * @returns the part's number, for the postings of postEntry.
 */
export async function openPart(
  ctx: Context,
  {
    unitId,
    name,
    kind,
    openedOn = ctx.today,
  }: { unitId: number; name: string; kind: 'fund' | 'drive'; openedOn?: Day },
): Promise<number> {
  await ensureBook(ctx, { unitId })
  const { id } = await ctx.db
    .insertInto('ledger.part')
    .values({ unitId, kind, name, openedOn })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
