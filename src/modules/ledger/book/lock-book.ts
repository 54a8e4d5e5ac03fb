import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'

/**
 * Holds the unit's book until commit: vouchers are numbered one after another, and no month is closed under an entry.
 * A statement of its own, so that the next one sees what the last holder committed.
 */
export async function lockBook(ctx: Context, unitId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('ledger.book', ${unitId}))`.execute(
    ctx.db,
  )
}
