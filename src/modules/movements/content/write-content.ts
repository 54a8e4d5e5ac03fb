import type { Day } from '#platform/clock.ts'
import type { Context } from '#platform/context.ts'
import { Invalid, Refused } from '#platform/errors.ts'
import type { Content } from '../movement/movement-fields.ts'

type Key = { unitId: number; movementId: number; fromDay: Day }

/**
 * Writes what a movement says and asks from a day on.
 *
 * @throws Invalid when half of a decision is given. @throws Refused when a section or group is not one of the unit's open ones.
 */
export async function writeContent(
  ctx: Context,
  { unitId, movementId, fromDay }: Key,
  content: Content,
  because = '',
): Promise<void> {
  const { subunitIds, registrants, decisionNumber, decisionDay, ...said } = content
  if (decisionNumber && !decisionDay)
    throw new Invalid({ decisionDay: ['Có số văn bản thì ghi cả ngày văn bản'] })
  if (decisionDay && !decisionNumber)
    throw new Invalid({ decisionNumber: ['Có ngày văn bản thì ghi cả số văn bản'] })
  const key = { unitId, movementId, fromDay }
  await ctx.db
    .insertInto('movements.content')
    .values({
      ...key,
      slogan: said.slogan,
      body: said.body,
      ownBody: said.ownBody,
      criteria: said.criteria,
      womenOnly: said.womenOnly,
      unitKinds: [...new Set(said.unitKinds)],
      registrants: [...new Set(registrants)],
      registerBy: said.registerBy,
      decisionNumber,
      decisionDay,
      decisionIssuer: said.decisionIssuer,
      because,
      byName: ctx.actor?.name ?? '',
    })
    .execute()
  const parts = [...new Set(subunitIds)]
  if (parts.length === 0) return
  const open = await ctx.db
    .selectFrom('organization.subunit')
    .where('unitId', '=', unitId)
    .where('id', 'in', parts)
    .where((where) => where.or([where('closedOn', 'is', null), where('closedOn', '>', fromDay)]))
    .select('id')
    .execute()
  if (open.length !== parts.length)
    throw new Refused('Có tổ hoặc công đoàn bộ phận đã kết thúc hoặc không thuộc đơn vị.')
  await ctx.db
    .insertInto('movements.audienceSubunit')
    .values(parts.map((subunitId) => ({ ...key, subunitId })))
    .execute()
}
