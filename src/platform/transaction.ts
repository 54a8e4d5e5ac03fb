import type { Context } from './context.ts'

const deadlock = '40P01'
const serializationFailure = '40001'

/** Runs the work in the open transaction, or in one of its own. Two that block each other: one of them is tried again. */
export async function inTransaction<Result>(
  ctx: Context,
  work: (ctx: Context) => Promise<Result>,
): Promise<Result> {
  if (ctx.db.isTransaction) return work(ctx)
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ctx.db.transaction().execute((db) => work({ ...ctx, db }))
    } catch (error) {
      const code = (error as { code?: string }).code
      if (attempt === 3 || (code !== deadlock && code !== serializationFailure)) throw error
    }
  }
}

/** Several queries of one page in one transaction: one picture of the data, and units are entered once. */
export const together = inTransaction
