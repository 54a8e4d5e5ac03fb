import { sql } from 'kysely'
import { z } from 'zod'
import { day, id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readFigures } from '../permissions.ts'

/** Lower bounds of the age bands; the last is open. */
const bounds = [30, 35, 40, 45, 50, 55]

export type AgeBand = { from: number | null; men: number; women: number }

/** Members of the branch by age and sex on a day, youngest first; those whose birth day is not recorded are left out. */
export const memberAges = query({
  name: 'reports.member-ages',
  summary: 'Đoàn viên theo tuổi và giới tính',
  allow: readFigures,
  reach: 'branch',
  input: z.object({ unitId: id, on: day('Ngày') }),
  async run(ctx, { unitId, on }): Promise<AgeBand[]> {
    const { rows } = await sql<{ band: number; men: number; women: number }>`
      select width_bucket(extract(year from age(${on}::date, member.birth_day))::int, ${bounds}::int[]) as band,
        count(*) filter (where sex = 'male') as men, count(*) filter (where sex = 'female') as women
      from members.membership join members.member on member.unit_id = membership.unit_id and member.id = membership.member_id
      where membership.unit_id in (select platform.branch_ids(${unitId}, ${on}))
        and joined_on <= ${on} and (left_on is null or left_on > ${on}) and birth_day is not null
      group by 1`.execute(ctx.db)
    return [null, ...bounds].map((from, band) => {
      const found = rows.find((row) => row.band === band)
      return { from, men: found?.men ?? 0, women: found?.women ?? 0 }
    })
  },
})
