import type { Context } from '#platform/context.ts'
import { enter } from '#platform/enter.ts'
import { inTransaction } from '#platform/transaction.ts'

/**
 * A short transaction of its own in the unit's rows, for the pieces of work between two commands: the file is taken in and
 * checked piece by piece, so that nobody else waits. The command before has proved the right.
 */
export function inUnit<Result>(
  ctx: Context,
  unitId: number,
  work: (ctx: Context) => Promise<Result>,
): Promise<Result> {
  return inTransaction(ctx, async (ctx) => {
    await enter(ctx, { unitId, branch: false })
    return work(ctx)
  })
}

/**
 * Gives waiting requests their turn, with time for a page's next question to come in. The embedded database answers in this very
 * thread, so without it one transaction after the other runs and nothing else does.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10))
}
