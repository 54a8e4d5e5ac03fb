import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'

/** A union does not end while somebody there waits for what was promised: each case is first paid, refused or withdrawn. */
export async function refuseEndingWithCases(
  ctx: Context,
  { fromUnitIds }: { fromUnitIds: readonly number[] },
): Promise<void> {
  const { count } = await ctx.db
    .selectFrom('welfare.case')
    .where('unitId', 'in', fromUnitIds)
    .where('state', 'in', ['waiting', 'approved'])
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow()
  if (count > 0)
    throw new Refused(
      `Còn ${count} hồ sơ chăm lo chờ duyệt hoặc chờ chi. Hãy chi, rút hoặc ghi không duyệt trước khi kết thúc đơn vị.`,
    )
}
