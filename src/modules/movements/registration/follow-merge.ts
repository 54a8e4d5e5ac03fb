import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'

type Pair = { unitId: number; memberId: number; otherId: number }

/** Answers a merge of two records of one person: what the one that ends registered goes on with the other. */
export async function followMergedMembers(
  ctx: Context,
  { unitId, memberId, otherId }: Pair,
): Promise<void> {
  await sql`update movements.registration set member_id = ${memberId}, moved_from = moved_from || ${otherId}::bigint
    where unit_id = ${unitId} and member_id = ${otherId}`.execute(ctx.db)
}

/** Answers the undoing of a merge: what followed it goes back. */
export async function followUndoneMemberMerge(
  ctx: Context,
  { unitId, memberId, otherId }: Pair,
): Promise<void> {
  await sql`update movements.registration set member_id = ${otherId}, moved_from = trim_array(moved_from, 1)
    where unit_id = ${unitId} and member_id = ${memberId} and moved_from[cardinality(moved_from)] = ${otherId}`.execute(
    ctx.db,
  )
}
