import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'

type Pair = { unitId: number; memberId: number; otherId: number }
const tables = ['assessment', 'assignment', 'remark', 'fact'] as const

/**
 * Answers a merge of two records of one person: reviews, work, remarks and facts go on with the other. Where both stand in the same round,
 * or were given the same work, each keeps its own; in a round that still goes on the record that ended is left out.
 */
export async function followMergeInReviews(
  ctx: Context,
  { unitId, memberId, otherId }: Pair,
): Promise<void> {
  await sql`update reviews.assessment as one set left_out_because = 'Hồ sơ đã gộp vào hồ sơ khác của cùng một người', rank = null, version = version + 1
    where unit_id = ${unitId} and member_id = ${otherId} and left_out_because = ''
      and exists (select from reviews.assessment as own where own.unit_id = one.unit_id and own.round_id = one.round_id and own.member_id = ${memberId})
      and exists (select from reviews.round where unit_id = one.unit_id and id = one.round_id and state not in ('concluded', 'cancelled'))`.execute(
    ctx.db,
  )
  const free = {
    assessment: sql`not exists (select from reviews.assessment as own where own.unit_id = one.unit_id and own.round_id = one.round_id and own.member_id = ${memberId})`,
    assignment: sql`not exists (select from reviews.assignment as own where own.unit_id = one.unit_id and own.month = one.month and own.member_id = ${memberId}
      and own.state <> 'withdrawn' and platform.search_key(own.content) = platform.search_key(one.content))`,
    remark: sql`true`,
    fact: sql`true`,
  }
  for (const table of tables)
    await sql`update ${sql.id('reviews', table)} as one set member_id = ${memberId}, moved_from = moved_from || ${otherId}::bigint
      where unit_id = ${unitId} and member_id = ${otherId} and ${free[table]}`.execute(ctx.db)
}

/** Answers the undoing of a merge: what followed it goes back. */
export async function followUndoneMergeInReviews(
  ctx: Context,
  { unitId, memberId, otherId }: Pair,
): Promise<void> {
  for (const table of tables)
    await sql`update ${sql.id('reviews', table)} set member_id = ${otherId}, moved_from = trim_array(moved_from, 1)
      where unit_id = ${unitId} and member_id = ${memberId} and moved_from[cardinality(moved_from)] = ${otherId}`.execute(
      ctx.db,
    )
}

/** Answers the undoing of an import: whoever was reviewed or given work since is no longer an entry made by mistake. */
export async function refuseUndoingReviewed(
  ctx: Context,
  { unitId, memberIds }: { unitId: number; memberIds: readonly number[] },
): Promise<void> {
  const { rows } = await sql<{ fullName: string }>`
    select full_name from members.member where unit_id = ${unitId} and id = any(${memberIds}::bigint[]) and (
      exists (select from reviews.assessment as one where one.unit_id = member.unit_id and one.member_id = member.id)
      or exists (select from reviews.assignment as one where one.unit_id = member.unit_id and one.member_id = member.id)
      or exists (select from reviews.remark as one where one.unit_id = member.unit_id and one.member_id = member.id)
      or exists (select from reviews.fact as one where one.unit_id = member.unit_id and one.member_id = member.id))
    order by sort_key limit 1`.execute(ctx.db)
  const [known] = rows
  if (known)
    throw new Refused(
      `Không hoàn tác được: ${known.fullName} đã có việc được giao hoặc bình xét ghi sau khi nhập.`,
    )
}

/** A union does not end while a round goes on: it is first concluded or cancelled. */
export async function refuseEndingWithRounds(
  ctx: Context,
  { fromUnitIds }: { fromUnitIds: readonly number[] },
): Promise<void> {
  const open = await ctx.db
    .selectFrom('reviews.round')
    .where('unitId', 'in', fromUnitIds)
    .where('state', 'not in', ['concluded', 'cancelled'])
    .select('name')
    .executeTakeFirst()
  if (open)
    throw new Refused(
      `Đợt “${open.name}” chưa kết luận. Hãy kết luận hoặc hủy trước khi kết thúc đơn vị.`,
    )
}
