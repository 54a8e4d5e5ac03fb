import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'

type Leaving = { unitId: number; memberIds: readonly number[]; onDay: string }

/** With the membership the places in groups end. Those that begin on that day or later last no day, and wait for a withdrawal. */
export async function leaveGroups(
  ctx: Context,
  { unitId, memberIds, onDay }: Leaving,
): Promise<void> {
  await sql`
    update members.group_assignment set until_day = greatest(from_day, ${onDay}::date)
    where unit_id = ${unitId} and member_id = any(${memberIds}) and (until_day is null or until_day > ${onDay}::date)`.execute(
    ctx.db,
  )
}

/** The leaving never was: each place lasts until the next begins, the last one on. */
export async function returnToGroups(
  ctx: Context,
  { unitId, memberIds, onDay }: Leaving,
): Promise<void> {
  await sql`
    with waiting as (
      select id, lead(from_day) over (partition by member_id order by from_day, id) as next_day
      from members.group_assignment
      where unit_id = ${unitId} and member_id = any(${memberIds})
        and (until_day = ${onDay}::date or (from_day >= ${onDay}::date and until_day = from_day))
    )
    update members.group_assignment as place set until_day = waiting.next_day
    from waiting where place.unit_id = ${unitId} and place.id = waiting.id
      and place.until_day is distinct from waiting.next_day`.execute(ctx.db)
}
