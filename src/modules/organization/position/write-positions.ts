import { sql } from 'kysely'
import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { choice, day, id, line, optional } from '#platform/fields.ts'
import { unitOn } from '../unit/unit-on.ts'
import { requireFittingPlaces } from './position-kind.ts'

export const waysIn = ['elected', 'appointed', 'by_election', 'assigned'] as const

/** Who holds which post from when. `toDay` is the last day in office. */
export const positionFields = {
  personId: id,
  holderName: line('Họ và tên', 120),
  kind: line('Chức vụ', 40),
  bodyId: optional(id),
  subunitId: optional(id),
  fromDay: day('Từ ngày'),
  toDay: optional(day('Đến ngày')),
  how: choice('Hình thức', waysIn),
  decisionNumber: z.string().max(60).default(''),
  decisionDay: optional(day('Ngày quyết định')),
  decisionIssuer: z.string().max(200).default(''),
}
export type NewPosition = z.output<z.ZodObject<typeof positionFields>>

/** Writes posts that are held in a unit, however many in the same few statements; their ids in the order given. */
export async function writePositions(
  ctx: Context,
  unitId: number,
  positions: readonly NewPosition[],
): Promise<number[]> {
  // A unit exists from one day to another: on the first and the last of these days is on all of them.
  const days = positions.flatMap(({ fromDay, toDay }) => [fromDay, toDay ?? fromDay]).sort()
  const [first = ''] = days
  const last = days.at(-1) ?? first
  await unitOn(ctx, unitId, first)
  if (last !== first) await unitOn(ctx, unitId, last)
  await requireFittingPlaces(ctx, unitId, positions)
  const { rows } = await sql<{ id: number }>`
    insert into organization.position_holding (unit_id, person_id, holder_name, kind, body_id, subunit_id, from_day, to_day, how,
      decision_number, decision_day, decision_issuer)
    select ${unitId}, "personId", "holderName", kind, "bodyId", "subunitId", "fromDay", "toDay", how,
      "decisionNumber", "decisionDay", "decisionIssuer"
    from rows from (jsonb_to_recordset(${JSON.stringify(positions)}::jsonb) as ("personId" bigint, "holderName" text, kind text,
      "bodyId" bigint, "subunitId" bigint, "fromDay" date, "toDay" date, how text,
      "decisionNumber" text, "decisionDay" date, "decisionIssuer" text)) with ordinality
    order by ordinality
    returning id`.execute(ctx.db)
  return rows.map((row) => row.id)
}
