import { sql } from 'kysely'
import type { Context } from '../context.ts'

/**
 * Counts the units of a branch whose facts changed since they were last counted. Readers do this themselves; what
 * loads very many facts at once calls it in between, so that no reader waits for all of them.
 *
 * @returns how many units were counted.
 */
export async function recountFigures(ctx: Pick<Context, 'db'>, rootId: number): Promise<number> {
  const { rows } = await sql<{ units: number }>`
    select platform.recount_figures(${rootId}) as units`.execute(ctx.db)
  return rows[0]?.units ?? 0
}
