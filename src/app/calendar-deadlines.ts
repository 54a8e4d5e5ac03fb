import { sql } from 'kysely'
import type { Deadline } from '#calendar'
import type { Day } from '#platform/clock.ts'
import type { Context } from '#platform/context.ts'

type Asked = { unitId: number; from: Day; to: Day; add: (deadline: Deadline) => void }

/**
 * Answers the calendar for modules that it does not know: collections of funds, ends of movements, ends of registration for events.
 * One statement for all of them, since a page has few. Reports answer for themselves.
 */
export async function tellDeadlines(ctx: Context, { unitId, from, to, add }: Asked): Promise<void> {
  const { rows } = await sql<Deadline>`
    select 'collection-' || sheet.id as key, sheet.due_on as day, 'Hạn góp ' || fund.name || ': ' || sheet.name as name,
      '/funds/' || fund.id as page
    from funds.collection as sheet join funds.fund on fund.unit_id = sheet.unit_id and fund.id = sheet.fund_id
    where sheet.unit_id = ${unitId} and sheet.due_on between ${from}::date and ${to}::date and fund.closed_on is null
    union all
    select 'movement-' || id, until_day, 'Kết thúc phong trào ' || name, '/movements/' || id
    from movements.movement
    where unit_id = ${unitId} and until_day between ${from}::date and ${to}::date and ended_on is null and withdrawn_because = ''
    union all
    select 'registration-' || id, register_until, 'Hết hạn đăng ký ' || title, '/activities/' || id
    from activities.event
    where unit_id = ${unitId} and registers and register_until between ${from}::date and ${to}::date and state = 'planned'`.execute(
    ctx.db,
  )
  for (const row of rows) add(row)
}
