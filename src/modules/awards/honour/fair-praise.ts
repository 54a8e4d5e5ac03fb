import { sql } from 'kysely'
import { z } from 'zod'
import { Invalid } from '#platform/errors.ts'
import { day, id } from '#platform/fields.ts'
import { standingOf } from '#platform/operation.ts'
import { query } from '#platform/query.ts'
import { readFairness } from '../permissions.ts'
import { type Praised, spreadOf } from './spread.ts'

/** A post at work that leads others, by how its name begins. */
const leadingPost =
  '^(truong|pho|giam doc|tong giam doc|chanh|chu tich|vu truong|cuc truong|chi cuc truong|hieu truong|vien truong|bi thu|tong bien tap|ke toan truong)\\y'

/**
 * How praise was spread over the members of the last day of a period (106). Names of who was never praised, and of who was in each of
 * the last four quarters, only for officers of the unit itself.
 */
export const fairPraise = query({
  name: 'awards.fair-praise',
  summary: 'Khen thưởng có công bằng không: theo chức vụ, giới, tổ; ai chưa từng được khen',
  allow: readFairness,
  input: z.object({ unitId: id, from: day('Từ ngày'), to: day('Đến ngày') }),
  async run(ctx, { unitId, from, to }) {
    if (to < from) throw new Invalid({ to: ['Ngày cuối phải sau ngày đầu'] })
    const { rows } = await sql<Praised>`
      with standing as (
        select member_id, coalesce(decided_on, make_date(year, 12, 31)) as day, coalesce(to_day, decided_on, make_date(year, 12, 31)) as done_on
        from awards.honour where unit_id = ${unitId} and kind = 'person' and revoked_on is null and withdrawn_because = ''),
      praise as (
        select member_id, count(*) as ever, count(*) filter (where day between ${from}::date and ${to}::date) as turns,
          count(distinct date_trunc('quarter', done_on)) filter (where done_on <= (date_trunc('quarter', ${to}::date) + interval '3 months - 1 day')::date
            and done_on >= (date_trunc('quarter', ${to}::date) - interval '9 months')::date) as quarters
        from standing group by member_id)
      select member.id as "memberId", member.full_name as "fullName", member.sex,
        platform.search_key(coalesce(member.job_title, '')) ~ ${leadingPost} as leads, coalesce(subunit.name, '') as "groupName",
        coalesce(praise.turns, 0) as turns, coalesce(praise.ever, 0) as ever, coalesce(praise.quarters, 0) as quarters
      from members.member
      left join praise on praise.member_id = member.id
      left join members.group_assignment as assigned on assigned.unit_id = member.unit_id and assigned.member_id = member.id
        and members.covers(assigned.from_day, assigned.until_day, ${to}::date)
      left join organization.subunit on subunit.unit_id = assigned.unit_id and subunit.id = assigned.subunit_id
      where member.unit_id = ${unitId} and member.merged_into is null and members.is_member_on(${unitId}, member.id, ${to}::date)
      order by member.sort_key, member.id`.execute(ctx.db)
    const { never, always, ...shares } = spreadOf(rows)
    const named = standingOf(ctx).from === 'own'
    const names = (people: readonly Praised[]) =>
      named
        ? people.map(({ memberId, fullName, groupName }) => ({ memberId, fullName, groupName }))
        : null
    return {
      ...shares,
      neverCount: never.length,
      alwaysCount: always.length,
      never: names(never),
      always: names(always),
    }
  },
})
