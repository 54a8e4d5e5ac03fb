import type { Context } from '#platform/context.ts'
import type { DayKind } from '../labels.ts'
import { daysIn, type MarkedDay } from '../year/marked-day.ts'

export type Source = MarkedDay & {
  name: string
  kind: DayKind
  beganYear: number | null
  shippedCode: string | null
  ownDayId: number | null
}

/** Writes days that are marked every year into the programme of one year; those that are there stay as they are. */
export async function takeOver(
  ctx: Context,
  { unitId, year }: { unitId: number; year: number },
  sources: readonly Source[],
): Promise<number> {
  const rows = sources.flatMap((source) =>
    daysIn(year, source).map((onDay) => ({
      unitId,
      year,
      onDay,
      name: source.name,
      kind: source.kind,
      lunar: source.lunar,
      beganYear: source.beganYear !== null && source.beganYear <= year ? source.beganYear : null,
      shippedCode: source.shippedCode,
      ownDayId: source.ownDayId,
      byName: ctx.actor?.name ?? '',
    })),
  )
  if (rows.length === 0) return 0
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto('calendar.programmeDay')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows)
}
