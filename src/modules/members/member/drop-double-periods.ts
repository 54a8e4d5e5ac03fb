import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'

export type Pair = { unitId: number; memberId: number; otherId: number }

/**
 * What the record that ends claims for days on which the one that goes on has a membership or a group of its own: its events
 * are crossed out with the reason, the periods go.
 */
export async function dropDoublePeriods(ctx: Context, pair: Pair): Promise<void> {
  const { unitId, memberId, otherId } = pair
  const { rows } = await sql<{ membershipId: number }>`
    select double.id as membership_id from members.membership as double
    where double.unit_id = ${unitId} and double.member_id = ${otherId} and exists (
      select from members.membership as own where own.unit_id = ${unitId} and own.member_id = ${memberId}
        and daterange(own.joined_on, own.left_on) && daterange(double.joined_on, double.left_on))`.execute(
    ctx.db,
  )
  const ids = rows.map((row) => row.membershipId)
  await sql`update members.membership_event set withdrawn_at = now(), withdrawn_because = 'Gộp hai hồ sơ của một người'
    where unit_id = ${unitId} and membership_id = any(${ids}) and withdrawn_at is null`.execute(
    ctx.db,
  )
  await sql`delete from members.suspension where unit_id = ${unitId} and membership_id = any(${ids})`.execute(
    ctx.db,
  )
  await sql`delete from members.membership where unit_id = ${unitId} and id = any(${ids})`.execute(
    ctx.db,
  )
  await sql`delete from members.group_assignment as double
    where double.unit_id = ${unitId} and double.member_id = ${otherId} and exists (
      select from members.group_assignment as own where own.unit_id = ${unitId} and own.member_id = ${memberId}
        and daterange(own.from_day, own.until_day) && daterange(double.from_day, double.until_day))`.execute(
    ctx.db,
  )
}
