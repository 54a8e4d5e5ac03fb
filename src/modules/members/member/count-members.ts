import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readMembers } from '../permissions.ts'
import { filterMembers, memberFilters } from './filter-members.ts'
import { membersOnDay } from './members-on-day.ts'
import { seenMembers } from './seen-members.ts'

/** Lower bounds of the age bands that are counted; the last is open. */
export const ageBands = [0, 30, 40, 50, 60] as const

export type Count = {
  by: 'all' | 'sex' | 'group' | 'band' | 'workerType'
  code: string | null
  name: string | null
  total: number
  women: number
}

/**
 * Members on a day, counted whole and by sex, group, age band and worker type in one pass, narrowed by the same filters as
 * the list, so that every number opens it. A code of null: not recorded, or in no group.
 */
export const countMembers = query({
  name: 'members.count-members',
  summary: 'Đếm đoàn viên theo tổ, giới tính, tuổi, loại lao động',
  allow: readMembers,
  input: z.object({ unitId: id, ...memberFilters }),
  async run(ctx, { unitId, ...filter }): Promise<{ onDay: string; rows: Count[] }> {
    const onDay = filter.asOf ?? ctx.today
    let counted = membersOnDay(ctx, onDay)
      .leftJoin('members.workerType as kind', 'kind.code', 'member.workerType')
      .where('member.unitId', '=', unitId)
      .where(seenMembers(ctx, onDay))
      .select([
        'member.sex',
        'place.subunitId',
        'subunit.name as groupName',
        'member.workerType',
        'kind.name as workerTypeName',
        sql<
          number | null
        >`width_bucket(extract(year from age(${onDay}::date, member.birth_day))::int, ${[...ageBands]}::int[]) - 1`.as(
          'band',
        ),
      ])
    for (const condition of filterMembers(ctx, filter, { contacts: false }))
      counted = counted.where(condition)
    const { rows } = await sql<Count>`
      with counted as materialized (${counted}),
      by_each as (
        select 'all' as by, null as code, null as name, sex from counted
        union all select 'sex', sex, null, sex from counted
        union all select 'group', subunit_id::text, group_name, sex from counted
        union all select 'band', band::text, null, sex from counted
        union all select 'workerType', worker_type, worker_type_name, sex from counted)
      select by, code, name, count(*) as total, count(*) filter (where sex = 'female') as women
      from by_each group by by, code, name order by by, code nulls last`.execute(ctx.db)
    return { onDay, rows }
  },
})
