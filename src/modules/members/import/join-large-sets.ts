import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'

/**
 * Rows written a moment ago have no statistics, so the planner takes them for a handful and compares each with each:
 * minutes for 20,000. Within this work it joins by hashing or sorting instead.
 */
export async function joiningLargeSets<Result>(
  ctx: Context,
  work: () => Promise<Result>,
): Promise<Result> {
  await sql`select set_config('enable_nestloop', 'off', true)`.execute(ctx.db)
  const result = await work()
  await sql`select set_config('enable_nestloop', 'on', true)`.execute(ctx.db)
  return result
}
