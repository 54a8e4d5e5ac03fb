import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readFunds } from '../permissions.ts'

/** The drives of a unit, the latest first, with what was received for all their funds. */
export const listDrives = query({
  name: 'funds.list-drives',
  summary: 'Các cuộc vận động của đơn vị',
  allow: readFunds,
  reach: 'branch',
  input: z.object({ unitId: id }),
  run(ctx, { unitId }) {
    return ctx.db
      .selectFrom('funds.drive as drive')
      .where('drive.unitId', '=', unitId)
      .orderBy('drive.openedOn', 'desc')
      .orderBy('drive.id', 'desc')
      .select(['drive.id as driveId', 'drive.name', 'drive.openedOn', 'drive.closedOn'])
      .select([
        sql<string | null>`(select name.short_name from organization.unit_name as name
          where name.unit_id = drive.upper_unit_id and name.valid @> ${ctx.today}::date)`.as(
          'upperName',
        ),
        sql<number>`(select coalesce(sum(target), 0)::bigint from funds.drive_fund as goal
          where goal.unit_id = drive.unit_id and goal.drive_id = drive.id)`.as('target'),
        sql<string>`(select string_agg(fund.name, ', ' order by fund.name) from funds.drive_fund as goal
          join funds.fund on fund.unit_id = goal.unit_id and fund.id = goal.fund_id
          where goal.unit_id = drive.unit_id and goal.drive_id = drive.id)`.as('funds'),
        sql<number>`(select coalesce(sum(amount) filter (where kind in ('contribution', 'gift')), 0)::bigint
          from funds.movement where movement.unit_id = drive.unit_id and movement.drive_id = drive.id)`.as(
          'received',
        ),
        sql<number>`(select coalesce(sum(amount) filter (where kind = 'remittance'), 0)::bigint
          from funds.movement where movement.unit_id = drive.unit_id and movement.drive_id = drive.id)`.as(
          'remitted',
        ),
      ])
      .execute()
  },
})
