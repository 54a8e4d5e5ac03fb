import { sql } from 'kysely'
import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readFunds } from '../permissions.ts'

type DriveFund = {
  fundId: number
  name: string
  target: number | null
  pledged: number
  received: number
  remitted: number
  home: number
}
type Tally = { name: string; received: number; givers: number }
/** A unit directly below with everything below it: how many units carry the drive, and what came to them. */
type Below = { unitId: number; name: string; carriers: number; received: number; remitted: number }

/**
 * A drive: by fund what was pledged, received and passed on; by group; and by unit directly below, rolled up, whether any unit there
 * carries it or not. Names of single givers are not here.
 */
export const findDrive = query({
  name: 'funds.find-drive',
  summary: 'Một cuộc vận động',
  allow: readFunds,
  reach: 'branch',
  input: z.object({ unitId: id, driveId: id }),
  async run(ctx, { unitId, driveId }) {
    const sums = sql`
      coalesce(sum(movement.amount) filter (where movement.kind in ('contribution', 'gift')), 0)::bigint as received,
      coalesce(sum(movement.amount) filter (where movement.kind = 'remittance'), 0)::bigint as remitted`
    const { rows } = await sql<{
      name: string
      appeal: string
      openedOn: string
      closedOn: string | null
      upperName: string | null
      funds: DriveFund[]
      groups: Tally[]
      below: Below[]
    }>`
      select drive.name, drive.appeal, drive.opened_on, drive.closed_on,
        (select name.short_name from organization.unit_name as name
          where name.unit_id = drive.upper_unit_id and name.valid @> ${ctx.today}::date) as upper_name,
        (select coalesce(json_agg(one order by one.name), '[]') from (
          select goal.fund_id as "fundId", fund.name, goal.target, fund.home,
            (select coalesce(sum(amount), 0)::bigint from funds.pledge where pledge.unit_id = goal.unit_id
              and pledge.drive_id = goal.drive_id and pledge.fund_id = goal.fund_id) as pledged, moved.received, moved.remitted
          from funds.drive_fund as goal
          join funds.fund on fund.unit_id = goal.unit_id and fund.id = goal.fund_id
          cross join lateral (select ${sums} from funds.movement
            where movement.unit_id = goal.unit_id and movement.drive_id = goal.drive_id and movement.fund_id = goal.fund_id) as moved
          where goal.unit_id = drive.unit_id and goal.drive_id = drive.id) as one) as funds,
        (select coalesce(json_agg(one order by one.received desc), '[]') from (
          select coalesce(own.name, place.name, 'Ngoài các tổ') as name, sum(movement.amount)::bigint as received,
            count(distinct coalesce(movement.member_id, -movement.id))::int as givers
          from funds.movement
          left join organization.subunit as own on own.unit_id = movement.unit_id and own.id = movement.subunit_id
          left join members.group_assignment as seat on seat.unit_id = movement.unit_id and seat.member_id = movement.member_id
            and members.covers(seat.from_day, seat.until_day, movement.day)
          left join organization.subunit as place on place.unit_id = seat.unit_id and place.id = seat.subunit_id
          where movement.unit_id = drive.unit_id and movement.drive_id = drive.id and movement.kind in ('contribution', 'gift')
          group by 1 having sum(movement.amount) <> 0) as one) as groups,
        (select coalesce(json_agg(one order by one.received desc, one.carriers desc, one.name), '[]') from (
          with recursive carried (unit_id, drive_id) as (
            select unit_id, id from funds.drive where upper_unit_id = ${unitId} and upper_drive_id = ${driveId}
            union
            select further.unit_id, further.id from carried
            join funds.drive as further on further.upper_unit_id = carried.unit_id and further.upper_drive_id = carried.drive_id)
          select child.unit_id as "unitId", name.short_name as name, moved.carriers, moved.received, moved.remitted
          from organization.unit_parent as child
          join organization.unit_name as name on name.unit_id = child.unit_id and name.valid @> ${ctx.today}::date
          cross join lateral (select count(distinct carried.unit_id)::int as carriers, ${sums}
            from carried
            join organization.unit_ancestor as place on place.unit_id = carried.unit_id
              and place.ancestor_id = child.unit_id and place.valid @> ${ctx.today}::date
            left join funds.movement on movement.unit_id = carried.unit_id and movement.drive_id = carried.drive_id) as moved
          where child.parent_id = ${unitId} and child.valid @> ${ctx.today}::date) as one) as below
      from funds.drive where drive.unit_id = ${unitId} and drive.id = ${driveId}`.execute(ctx.db)
    const [drive] = rows
    if (!drive) throw new NotFound()
    return drive
  },
})
