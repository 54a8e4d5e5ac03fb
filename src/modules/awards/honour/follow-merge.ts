import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'

type Pair = { unitId: number; memberId: number; otherId: number }

/** Answers a merge of two records of one person: what the one that ends was honoured with goes on with the other. */
export async function followMerge(ctx: Context, pair: Pair): Promise<void> {
  const { unitId, memberId, otherId } = pair
  await sql`update awards.honour set member_id = ${memberId}, moved_from = moved_from || ${otherId}::bigint
    where unit_id = ${unitId} and member_id = ${otherId}`.execute(ctx.db)
  // Where both stand on one list, the second place stays with the record that has ended.
  await sql`update awards.candidate as place set member_id = ${memberId}, moved_from = moved_from || ${otherId}::bigint
    where unit_id = ${unitId} and member_id = ${otherId} and not exists (select from awards.candidate as there
      where there.unit_id = place.unit_id and there.proposal_id = place.proposal_id and there.member_id = ${memberId})`.execute(
    ctx.db,
  )
}

/** Answers the undoing of a merge: what followed it goes back. */
export async function followUndoneMerge(ctx: Context, pair: Pair): Promise<void> {
  const { unitId, memberId, otherId } = pair
  for (const table of ['honour', 'candidate'])
    await sql`update ${sql.id('awards', table)} set member_id = ${otherId}, moved_from = trim_array(moved_from, 1)
      where unit_id = ${unitId} and member_id = ${memberId} and moved_from[cardinality(moved_from)] = ${otherId}`.execute(
      ctx.db,
    )
}

type Unmade = {
  unitId: number
  memberIds: readonly number[]
  /** The first day of the membership that never was; what is older belongs to an earlier one. Left out: the records themselves go. */
  sinceDay?: string
}

/**
 * Answers the undoing of an import and the withdrawal of an admission: whoever was proposed or honoured since is no longer an entry
 * made by mistake. What was withdrawn or taken back does not count as long as the record stays.
 */
export async function refuseUnmakingPraised(ctx: Context, unmade: Unmade): Promise<void> {
  const { unitId, memberIds, sinceDay } = unmade
  const since = sql`${sinceDay ?? '-infinity'}::date`
  const recordStays = sql`${sinceDay !== undefined}::boolean`
  const { rows } = await sql<{ fullName: string }>`
    select full_name from members.member where unit_id = ${unitId} and id = any(${memberIds}::bigint[]) and (
      exists (select from awards.honour where honour.unit_id = member.unit_id and honour.member_id = member.id
        and coalesce(honour.decided_on, make_date(honour.year, 12, 31)) >= ${since}
        and not (${recordStays} and (honour.withdrawn_because <> '' or honour.revoked_on is not null)))
      or exists (select from awards.candidate join awards.proposal on proposal.unit_id = candidate.unit_id and proposal.id = candidate.proposal_id
        where candidate.unit_id = member.unit_id and candidate.member_id = member.id and proposal.entered_on >= ${since}
          and not (${recordStays} and proposal.state in ('withdrawn', 'refused', 'decided'))))
    order by sort_key limit 1`.execute(ctx.db)
  const [praised] = rows
  if (praised)
    throw new Refused(
      `${praised.fullName} đã có tên trong đề nghị hoặc sổ khen thưởng từ khi vào công đoàn, nên không rút được. Hãy ghi là thôi công đoàn.`,
    )
}
