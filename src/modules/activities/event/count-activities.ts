import { sql } from 'kysely'
import { z } from 'zod'
import { day, id, optional } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import type { CourseKind, EventKind } from '../labels.ts'
import { readCounts } from '../permissions.ts'

export type EventCount = {
  kind: EventKind | null
  name: string
  events: number
  turns: number
  persons: number
  guests: number
  children: number
  spent: number
}
export type TrainingCount = {
  kind: CourseKind | null
  name: string
  courses: number
  turns: number
  persons: number
  hours: number
  cost: number
}

/**
 * Events and training of a period: turns, and the different persons among them. A line `kind: null` is the whole; persons do not
 * add up to it, because who was at two kinds is one person.
 */
export const countActivities = query({
  name: 'activities.count-activities',
  summary: 'Số liệu hoạt động và đào tạo theo loại',
  allow: readCounts,
  reach: 'branch',
  input: z.object({
    unitId: id,
    from: optional(day('Từ ngày')).catch(null),
    to: optional(day('Đến ngày')).catch(null),
  }),
  async run(ctx, { unitId, ...given }) {
    const from = given.from ?? `${ctx.today.slice(0, 4)}-01-01`
    const to = given.to ?? ([from, ctx.today].sort().at(-1) as string)
    const period = sql`between ${from}::date and ${to}::date`
    const { rows } = await sql<{
      events: EventCount[]
      training: TrainingCount[]
      months: { month: string; events: number; turns: number; training: number }[]
      groups: { name: string; turns: number; persons: number; members: number }[]
    }>`
      with held as (select * from activities.event where unit_id = ${unitId} and state = 'held' and starts_on ${period}),
      turns as (select turn.*, member.sex from activities.turn as turn
        join members.member as member on member.unit_id = turn.unit_id and member.id = turn.member_id
        where turn.unit_id = ${unitId} and turn.day ${period} and turn.event_id in (select id from held)),
      learned as (select * from activities.training_turn where unit_id = ${unitId} and day ${period}),
      kinds as (select code, name, rank from activities.kind union all select null, 'Tất cả', 99),
      course_kinds as (select code, name, rank from activities.course_kind union all select null, 'Tất cả', 99)
      select
        (select json_agg(to_json(line) order by line.rank) from (
          select kinds.code as kind, kinds.name, kinds.rank,
            (select count(*) from held where held.kind = coalesce(kinds.code, held.kind)) as events,
            (select count(*) from turns where turns.kind = coalesce(kinds.code, turns.kind)) as turns,
            (select count(distinct person_id) from turns where turns.kind = coalesce(kinds.code, turns.kind)) as persons,
            (select coalesce(sum(other_guests), 0) from held where held.kind = coalesce(kinds.code, held.kind))
              + (select coalesce(sum(guests), 0) from turns where turns.kind = coalesce(kinds.code, turns.kind)) as guests,
            (select coalesce(sum(other_children), 0) from held where held.kind = coalesce(kinds.code, held.kind))
              + (select coalesce(sum(children), 0) from turns where turns.kind = coalesce(kinds.code, turns.kind)) as children,
            (select coalesce(sum(amount), 0)::bigint from activities.spending where spending.unit_id = ${unitId}
              and event_id in (select id from held where held.kind = coalesce(kinds.code, held.kind))) as spent
          from kinds) as line) as events,
        (select json_agg(to_json(line) order by line.rank) from (
          select course_kinds.code as kind, course_kinds.name, course_kinds.rank, count(distinct learned.course_id) as courses,
            count(learned.training_id) as turns, count(distinct learned.person_key) as persons, coalesce(sum(learned.hours), 0) as hours,
            (select coalesce(sum(cost), 0)::bigint from activities.course where course.unit_id = ${unitId} and course.withdrawn_because = ''
              and course.ends_on ${period} and course.kind = coalesce(course_kinds.code, course.kind)) as cost
          from course_kinds left join learned on learned.kind = coalesce(course_kinds.code, learned.kind)
          group by course_kinds.code, course_kinds.name, course_kinds.rank) as line) as training,
        (select coalesce(json_agg(to_json(line) order by line.month), '[]') from (
          select to_char(month, 'YYYY-MM') as month,
            (select count(*) from held where date_trunc('month', held.starts_on) = month) as events,
            (select count(*) from turns where date_trunc('month', turns.day) = month) as turns,
            (select count(*) from learned where date_trunc('month', learned.day) = month) as training
          from generate_series(date_trunc('month', greatest(${from}::date, ${to}::date - 1100)), ${to}::date, interval '1 month') as month) as line) as months,
        (select coalesce(json_agg(to_json(line) order by line.name), '[]') from (
          select coalesce(team.name, 'Chưa thuộc tổ nào') as name, count(*) as turns, count(distinct turns.person_id) as persons
          from turns left join lateral (select subunit.name from members.group_assignment as seat
            join organization.subunit as subunit on subunit.unit_id = seat.unit_id and subunit.id = seat.subunit_id
            where seat.unit_id = turns.unit_id and seat.member_id = turns.member_id and members.covers(seat.from_day, seat.until_day, turns.day)
            limit 1) as team on true
          group by coalesce(team.name, 'Chưa thuộc tổ nào')) as line) as groups`.execute(ctx.db)
    const [counted] = rows
    if (!counted) throw new Error('a select without a table gives one row')
    return { from, to, ...counted }
  },
})
