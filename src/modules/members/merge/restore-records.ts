import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Pair } from '../member/drop-double-periods.ts'

/** What a merge fills or empties in a record; the version goes on, so that nobody saves over it unknowingly. */
const changed = [
  'birth_day',
  'ethnic_group',
  'hometown',
  'address',
  'phone',
  'email',
  'job_title',
  'worker_type',
  'professional_level',
  'political_level',
  'card_number',
  'card_issued_on',
  'card_digest',
  'merged_into',
]

/**
 * Puts two records back as `before` (records-of.ts) has them. What the merge moved is there under its number and moves back;
 * what it dropped is written again under the number it had.
 */
export async function restoreRecords(ctx: Context, pair: Pair, before: string): Promise<void> {
  const { unitId, memberId, otherId } = pair
  const was = (table: string) =>
    sql`jsonb_populate_recordset(null::${sql.id('members', table)}, ${before}::jsonb -> ${sql.lit(table)}) as was`
  // A card number stands once in a unit: both records let go of theirs before each takes its own back.
  await sql`update members.member set card_number = null, card_issued_on = null, card_digest = null
    where unit_id = ${unitId} and id in (${memberId}, ${otherId})`.execute(ctx.db)
  const columns = sql.join(changed.map((column) => sql`${sql.id(column)} = was.${sql.id(column)}`))
  await sql`update members.member as member set ${columns}, version = member.version + 1
    from ${was('member')} where member.unit_id = ${unitId} and member.id = was.id`.execute(ctx.db)
  for (const table of ['membership', 'group_assignment', 'child', 'transfer', 'application']) {
    await sql`update ${sql.id('members', table)} as moved set member_id = was.member_id
      from ${was(table)} where moved.unit_id = ${unitId} and moved.id = was.id and moved.member_id <> was.member_id`.execute(
      ctx.db,
    )
  }
  for (const table of ['membership', 'suspension', 'group_assignment'])
    await sql`insert into ${sql.id('members', table)} overriding system value
      select was.* from ${was(table)} where not exists (
        select from ${sql.id('members', table)} as kept where kept.unit_id = ${unitId} and kept.id = was.id)`.execute(
      ctx.db,
    )
  await sql`update members.membership_event as event set member_id = was.member_id, membership_id = was.membership_id,
      withdrawn_at = was.withdrawn_at, withdrawn_because = was.withdrawn_because
    from ${was('membership_event')} where event.unit_id = ${unitId} and event.id = was.id`.execute(
    ctx.db,
  )
  await sql`update members.photo as photo set member_id = ${otherId}
    where photo.unit_id = ${unitId} and photo.member_id = ${memberId}
      and not ${before}::jsonb -> 'photo' @> jsonb_build_array(jsonb_build_object('member_id', ${memberId}::bigint))`.execute(
    ctx.db,
  )
}
