import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { day, id } from '#platform/fields.ts'
import { manageCatalogue } from '../permissions.ts'

/** Takes the shipped catalogue over while the own one is empty; each line is marked until the union has looked at it. */
export const adoptTitles = command({
  name: 'awards.adopt-titles',
  summary: 'Lấy danh mục danh hiệu gợi ý làm danh mục ban đầu',
  allow: manageCatalogue,
  input: z.object({ unitId: id, fromDay: day('Áp dụng từ ngày') }),
  async run(ctx, { unitId, fromDay }) {
    await sql`select pg_advisory_xact_lock(hashtextextended('awards.title', ${unitId}))`.execute(
      ctx.db,
    )
    const { rows } = await sql<{ id: number }>`
      insert into awards.title (unit_id, name, form, system, scope, for_whom, level, person_prize, quota_note, document, from_day, suggested, set_by_name)
      select ${unitId}, name, form, system, scope, for_whom, level, person_prize, quota_note, document, ${fromDay}, true, ${ctx.actor?.name ?? ''}
      from awards.default_title
      where not exists (select from awards.title where unit_id = ${unitId})
      order by rank returning id`.execute(ctx.db)
    if (rows.length === 0) throw new Refused('Đơn vị đã có danh mục của mình.')
    return { count: rows.length }
  },
})
