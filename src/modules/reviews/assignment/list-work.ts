import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { memberWithinReach } from '../assessment/seen-people.ts'
import type { AssignmentState } from '../labels.ts'
import { leadPeople } from '../permissions.ts'
import { month } from './month-field.ts'

export type Work = {
  assignmentId: number
  content: string
  dueOn: string | null
  state: AssignmentState
  report: string
  reportedOn: string | null
  remark: string
  version: number
  fromRegistration: boolean
}

/** The members in reach with their work of a month and what they have registered beside it. */
export const listWork = query({
  name: 'reviews.list-work',
  summary: 'Việc trong tháng của đoàn viên',
  allow: leadPeople,
  input: z.object({
    unitId: id,
    month: month.optional().catch(undefined),
    subunitId: z.coerce.number().int().positive().optional().catch(undefined),
  }),
  async run(ctx, { unitId, month = `${ctx.today.slice(0, 7)}-01`, subunitId }) {
    const { rows } = await sql<{
      memberId: number
      fullName: string
      groupName: string | null
      works: Work[]
      registered: string[]
    }>`
      select member.id as member_id, member.full_name, subunit.name as group_name,
        (select coalesce(jsonb_agg(jsonb_build_object('assignmentId', work.id, 'content', work.content, 'dueOn', work.due_on, 'state', work.state,
            'report', work.report, 'reportedOn', work.reported_on, 'remark', work.remark, 'version', work.version,
            'fromRegistration', work.registration_id is not null) order by work.id), '[]')
          from reviews.assignment as work where work.unit_id = member.unit_id and work.member_id = member.id and work.month = ${month}
            and work.state <> 'withdrawn') as works,
        (select coalesce(jsonb_agg(registration.content order by registration.id), '[]') from movements.registration
          where registration.unit_id = member.unit_id and registration.member_id = member.id
            and registration.year = extract(year from ${month}::date) and registration.state = 'registered'
            and not exists (select from reviews.assignment as work where work.unit_id = member.unit_id and work.registration_id = registration.id
              and work.month = ${month} and work.state <> 'withdrawn')) as registered
      from members.member as member
      left join members.group_assignment as place on place.unit_id = member.unit_id and place.member_id = member.id
        and members.covers(place.from_day, place.until_day, ${ctx.today})
      left join organization.subunit as subunit on subunit.unit_id = place.unit_id and subunit.id = place.subunit_id
      where member.unit_id = ${unitId} and member.merged_into is null and ${memberWithinReach(ctx)}
        and (${subunitId ?? null}::bigint is null or ${subunitId ?? null}::bigint in (subunit.id, subunit.parent_id))
        and (members.is_member_on(${unitId}, member.id, (${month}::date + interval '1 month' - interval '1 day')::date)
          or exists (select from reviews.assignment as work where work.unit_id = member.unit_id and work.member_id = member.id and work.month = ${month}))
      order by subunit.name nulls first, member.sort_key, member.id`.execute(ctx.db)
    const choices = await sql<{ value: string; label: string; kind: 'subunit' | 'post' }>`
      select 'subunit:' || id as value, name as label, 'subunit' as kind from organization.subunit
        where unit_id = ${unitId} and (closed_on is null or closed_on > ${ctx.today})
      union all
      select distinct 'post:' || kind.code, kind.name, 'post' from organization.position_holding as holding
        join organization.position_kind as kind on kind.code = holding.kind
        where holding.unit_id = ${unitId} and (holding.to_day is null or holding.to_day >= ${ctx.today})
      order by 3 desc, 2`.execute(ctx.db)
    return { month, people: rows, choices: choices.rows }
  },
})
