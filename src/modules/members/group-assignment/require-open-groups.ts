import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'

/** Each of the groups and sections must be one of the unit's own and exist on the day from which somebody stands in it. */
export async function requireOpenGroups(
  ctx: Context,
  unitId: number,
  places: readonly { subunitId: number; fromDay: string }[],
): Promise<void> {
  if (places.length === 0) return
  const { rows } = await sql<{ fromDay: string }>`
    select place.from_day
    from unnest(${places.map((place) => place.subunitId)}::bigint[], ${places.map((place) => place.fromDay)}::date[])
      as place (subunit_id, from_day)
    where not exists (select from organization.subunit as subunit
      where subunit.unit_id = ${unitId} and subunit.id = place.subunit_id
        and members.covers(subunit.opened_on, subunit.closed_on, place.from_day))
    limit 1`.execute(ctx.db)
  const [closed] = rows
  if (closed)
    throw new Refused(
      `Ngày ${formatDay(closed.fromDay)} đơn vị không có tổ hoặc bộ phận này hoạt động.`,
    )
}
