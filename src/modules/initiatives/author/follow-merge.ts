import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'

type Pair = { unitId: number; memberId: number; otherId: number }

/**
 * Answers a merge of two records of one person: what the one that ends has written goes on with the other. Somebody who stood twice
 * beside one initiative keeps two lines; the lists add them up.
 */
export async function followMerge(
  ctx: Context,
  { unitId, memberId, otherId }: Pair,
): Promise<void> {
  await sql`update initiatives.author set member_id = ${memberId}, moved_from = moved_from || ${otherId}::bigint
    where unit_id = ${unitId} and member_id = ${otherId}`.execute(ctx.db)
}

/** Answers the undoing of a merge: what followed it goes back. */
export async function followUndoneMerge(
  ctx: Context,
  { unitId, memberId, otherId }: Pair,
): Promise<void> {
  await sql`update initiatives.author set member_id = ${otherId}, moved_from = trim_array(moved_from, 1)
    where unit_id = ${unitId} and member_id = ${memberId} and moved_from[cardinality(moved_from)] = ${otherId}`.execute(
    ctx.db,
  )
}

/** Answers the undoing of an import: an author is no longer an entry made by mistake. */
export async function refuseUndoingImport(
  ctx: Context,
  { unitId, memberIds }: { unitId: number; memberIds: readonly number[] },
): Promise<void> {
  const { rows } = await sql<{ fullName: string }>`
    select full_name from members.member where unit_id = ${unitId} and id = any(${memberIds}::bigint[]) and exists (
      select from initiatives.author where author.unit_id = member.unit_id and author.member_id = member.id)
    order by sort_key limit 1`.execute(ctx.db)
  const [author] = rows
  if (author)
    throw new Refused(`Không hoàn tác được: ${author.fullName} đã được ghi là tác giả sáng kiến.`)
}
