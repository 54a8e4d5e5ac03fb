import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'

/** Everybody who is a member at the end of what is reviewed (or today) and not yet in the round; of a section's round, its people. */
export async function fillRound(
  ctx: Context,
  round: { unitId: number; roundId: number; untilDay: string; subunitId: number | null },
): Promise<void> {
  const { unitId, roundId, subunitId } = round
  const on = sql`least(${round.untilDay}::date, ${ctx.today}::date)`
  await sql`
    insert into reviews.assessment (unit_id, round_id, member_id, group_id, section_id)
    select member.unit_id, ${roundId}, member.id, case when subunit.kind = 'group' then subunit.id end,
      case when subunit.kind = 'section' then subunit.id else subunit.parent_id end
    from members.member
    left join members.group_assignment as place on place.unit_id = member.unit_id and place.member_id = member.id
      and members.covers(place.from_day, place.until_day, ${on})
    left join organization.subunit as subunit on subunit.unit_id = place.unit_id and subunit.id = place.subunit_id
    where member.unit_id = ${unitId} and member.merged_into is null and members.is_member_on(${unitId}, member.id, ${on})
      and (${subunitId}::bigint is null or ${subunitId}::bigint in (subunit.id, subunit.parent_id))
    order by member.sort_key
    on conflict (unit_id, round_id, member_id) do nothing`.execute(ctx.db)
}
