import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'

/**
 * Whoever puts a ballot in shares the box with others; whoever closes it has it alone and waits for those. An advisory lock,
 * because a lock of the vote's row would write each ballot's transaction number on it.
 */
export async function lockBox(
  ctx: Context,
  { unitId, voteId }: { unitId: number; voteId: number },
  how: 'shared' | 'alone',
): Promise<void> {
  const key = sql`hashtextextended(${`ballots.box/${unitId}`}, ${voteId})`
  await (how === 'shared'
    ? sql`select pg_advisory_xact_lock_shared(${key})`
    : sql`select pg_advisory_xact_lock(${key})`
  ).execute(ctx.db)
}
