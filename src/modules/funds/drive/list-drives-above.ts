import { sql } from 'kysely'
import { z } from 'zod'
import type { Database } from '#platform/database/connect.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readFunds } from '../permissions.ts'

export type Call = {
  name: string
  appeal: string
  openedOn: string
  launchedBy: string
  upperUnitId: number
  upperDriveId: number
  carriedId: number | null
  causes: { code: string; name: string }[]
}

/** The open drives of the units above, the latest first; `carriedId` is the unit's own drive when it has joined. */
export const listDrivesAbove = query({
  name: 'funds.list-drives-above',
  summary: 'Các cuộc vận động cấp trên phát động',
  allow: readFunds,
  reach: 'branch',
  input: z.object({ unitId: id }),
  async run(ctx, { unitId }) {
    const { rows } = await sql<Call>`
      select call.name, call.appeal, call.opened_on, call.upper_unit_id, call.upper_drive_id, call.carried_id,
        (select name.short_name from organization.unit_name as name
          where name.unit_id = call.launched_by and name.valid @> ${ctx.today}::date) as launched_by,
        (select coalesce(json_agg(json_build_object('code', cause.code, 'name', cause.name) order by cause.rank), '[]')
          from funds.cause where cause.code = any(call.causes)) as causes
      from funds.drives_above(${unitId}, ${ctx.today}::date) as call
      order by call.opened_on desc, call.upper_drive_id desc`.execute(ctx.db)
    return rows
  },
})

/** What the units above call for and this one has not joined, as a line of what waits. A query to be run with others. */
export function waitingCalls(db: Database, unitId: number, today: string) {
  return db
    .selectFrom(
      sql<{ carriedId: number | null }>`funds.drives_above(${unitId}, ${today}::date)`.as('call'),
    )
    .where('call.carriedId', 'is', null)
    .select([sql<string>`'drive-above'`.as('what'), sql<number>`count(*)`.as('count')])
    .select(sql<string | null>`min(opened_on)`.as('day'))
}
