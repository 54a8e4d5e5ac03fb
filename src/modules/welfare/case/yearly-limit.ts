import { sql } from 'kysely'
import type { Day } from '#platform/clock.ts'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import type { Relation } from '../labels.ts'

export type Turn = {
  unitId: number
  memberId: number
  kind: string
  relation: Relation
  aboutName: string | null
  happenedOn: Day
}

/** The days of the calendar year on which the member was given the same, or will be: for a child, the child of that name. */
export async function turnsOfYear(
  ctx: Context,
  { unitId, memberId, kind, relation, aboutName, happenedOn }: Turn,
): Promise<Day[]> {
  let turns = ctx.db
    .selectFrom('welfare.case')
    .where('unitId', '=', unitId)
    .where('memberId', '=', memberId)
    .where('kind', '=', kind)
    .where('relation', '=', relation)
    .where('state', 'in', ['waiting', 'approved', 'paid'])
    .where(sql<boolean>`date_trunc('year', happened_on) = date_trunc('year', ${happenedOn}::date)`)
    .orderBy('happenedOn')
    .select('happenedOn')
  if (relation === 'child')
    turns = turns.where(
      sql<boolean>`platform.search_key(about_name) = platform.search_key(${aboutName ?? ''})`,
    )
  return (await turns.execute()).map((turn) => turn.happenedOn)
}

/** @throws Refused when the year's turns are used up: says which they were. */
export async function refuseOverLimit(
  ctx: Context,
  { perYear, fullName, ...turn }: Turn & { perYear: number; fullName: string },
): Promise<void> {
  const had = await turnsOfYear(ctx, turn)
  if (had.length < perYear) return
  throw new Refused(
    `Năm ${turn.happenedOn.slice(0, 4)} ${fullName} đã có ${had.length} lần cho việc này (${had.map(formatDay).join(', ')}); danh mục cho ${perYear} lần một năm. Nếu hoàn cảnh đặc biệt, chủ tịch có thể ghi kèm lý do.`,
  )
}
