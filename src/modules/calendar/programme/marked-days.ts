import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Context } from '#platform/context.ts'
import type { DayKind } from '../labels.ts'
import type { Source } from './take-over.ts'

/** The shipped days, as a part of another statement. */
export const shippedDays = (ctx: Context) =>
  jsonArrayFrom(
    ctx.db
      .selectFrom('calendar.shippedDay')
      .orderBy('month')
      .orderBy('dayOfMonth')
      .select([
        'code as shippedCode',
        sql<number | null>`null::bigint`.as('ownDayId'),
        'name',
        sql<DayKind>`kind`.as('kind'),
        'month',
        'dayOfMonth',
        'lunar',
        'beganYear',
        'fromYear',
        'untilYear',
        'source',
      ]),
  )

/** The days of the unit's own that are still marked, as a part of another statement. */
export const ownDays = (ctx: Context, unitId: number) =>
  jsonArrayFrom(
    ctx.db
      .selectFrom('calendar.ownDay')
      .where('unitId', '=', unitId)
      .where('endedOn', 'is', null)
      .orderBy('month')
      .orderBy('dayOfMonth')
      .select([
        sql<string | null>`null`.as('shippedCode'),
        'id as ownDayId',
        'name',
        sql<DayKind>`kind`.as('kind'),
        'month',
        'dayOfMonth',
        'lunar',
        'beganYear',
      ]),
  )

/** What a programme is made from. */
export async function listMarkedDays(
  ctx: Context,
  unitId: number,
): Promise<{ shipped: (Source & { source: string })[]; own: Source[] }> {
  return ctx.db
    .selectNoFrom([shippedDays(ctx).as('shipped'), ownDays(ctx, unitId).as('own')])
    .executeTakeFirstOrThrow()
}
