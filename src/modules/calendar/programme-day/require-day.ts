import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import type { DayState } from '../labels.ts'

export type DayKey = { unitId: number; dayId: number }

/** A day of a programme, locked until commit. */
export async function requireDay(ctx: Context, { unitId, dayId }: DayKey) {
  const found = await ctx.db
    .selectFrom('calendar.programmeDay')
    .where('unitId', '=', unitId)
    .where('id', '=', dayId)
    .select(['year', 'onDay', 'name', sql<DayState>`state`.as('state')])
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw new NotFound('Không có ngày này trong chương trình.')
  return found
}
