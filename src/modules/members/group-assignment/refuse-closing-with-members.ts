import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'

/** A section or group that still has members on its last day is not closed; answers organization's announcement. */
export async function refuseClosingWithMembers(
  ctx: Context,
  { unitId, subunitId, closedOn }: { unitId: number; subunitId: number; closedOn: string },
): Promise<void> {
  const { count } = await ctx.db
    .selectFrom('members.groupAssignment')
    .where('unitId', '=', unitId)
    .where('subunitId', '=', subunitId)
    .where(sql<boolean>`(until_day is null or until_day > ${closedOn}::date)`)
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  if (count > 0)
    throw new Refused(
      `Còn ${count} đoàn viên ở đây sau ngày này. Hãy chuyển họ sang tổ khác trước khi kết thúc.`,
    )
}
