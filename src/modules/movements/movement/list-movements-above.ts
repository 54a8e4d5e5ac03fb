import { sql } from 'kysely'
import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import type { Database } from '#platform/database/connect.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import type { MovementKind, Registrant } from '../labels.ts'
import { readMovements } from '../permissions.ts'

/** What a unit above launched. `carriedId` is the unit's own movement when it has joined. */
export type Launch = {
  rootUnitId: number
  rootMovementId: number
  upperUnitId: number
  upperMovementId: number
  kind: MovementKind
  name: string
  launchedBy: string
  launchedOn: string
  fromDay: string
  untilDay: string | null
  everyYear: boolean
  endedOn: string | null
  endedBecause: string
  mergedInto: string | null
  /** The day of the version that holds, and why it was adjusted, if it was. */
  changedOn: string
  changedBecause: string
  slogan: string
  body: string
  ownBody: string
  criteria: string
  womenOnly: boolean
  registrants: Registrant[]
  registerBy: string | null
  decisionNumber: string | null
  decisionDay: string | null
  decisionIssuer: string | null
  carriedId: number | null
  seenOn: string | null
}

/** What the units above have launched and not ended, the latest first. */
export const listMovementsAbove = query({
  name: 'movements.list-movements-above',
  summary: 'Phong trào, chủ đề năm cấp trên phát động',
  allow: readMovements,
  input: z.object({ unitId: id }),
  run: async (ctx, { unitId }) =>
    (await launchesAbove(ctx, unitId)).filter(
      ({ endedOn, untilDay, carriedId }) =>
        (!endedOn || endedOn > ctx.today) && (carriedId || !untilDay || untilDay >= ctx.today),
    ),
})

/** All of them, also what has ended since: whoever carries one must learn of it. */
export async function launchesAbove(ctx: Context, unitId: number): Promise<Launch[]> {
  const { rows } = await sql<Launch>`
    select launch.*, (select name.short_name from organization.unit_name as name
      where name.unit_id = launch.root_unit_id and name.valid @> ${ctx.today}::date) as launched_by
    from movements.movements_above(${unitId}, ${ctx.today}::date) as launch
    order by launched_on desc, root_movement_id desc`.execute(ctx.db)
  return rows
}

/** What waits: launches from above that the unit has neither seen nor carried, as a line of what waits. */
export function waitingLaunches(db: Database, unitId: number, today: string) {
  return db
    .selectFrom(
      sql<{
        carriedId: number | null
        seenOn: string | null
        endedOn: string | null
        untilDay: string | null
      }>`movements.movements_above(${unitId}, ${today}::date)`.as('launch'),
    )
    .where('launch.carriedId', 'is', null)
    .where('launch.seenOn', 'is', null)
    .where('launch.endedOn', 'is', null)
    .where(sql<boolean>`coalesce(launch.until_day >= ${today}::date, true)`)
    .select([sql<string>`'movement-above'`.as('what'), sql<number>`count(*)`.as('count')])
    .select(sql<string | null>`min(launched_on)`.as('day'))
}
