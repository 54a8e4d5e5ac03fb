import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'

/** A union does not end while its lists are on their way or prizes that it decided on are unpaid. */
export async function refuseEndingWithAwards(
  ctx: Context,
  { fromUnitIds }: { fromUnitIds: readonly number[] },
): Promise<void> {
  const { rows } = await sql<{ proposals: number; payments: number }>`
    select (select count(*) from awards.proposal where unit_id = any(${fromUnitIds}::bigint[]) and state = 'submitted') as proposals,
      (select count(*) from awards.decision where unit_id = any(${fromUnitIds}::bigint[]) and payment in ('waiting', 'approved')) as payments`.execute(
    ctx.db,
  )
  const { proposals = 0, payments = 0 } = rows[0] ?? {}
  if (proposals > 0)
    throw new Refused(
      `Còn ${proposals} đề nghị khen thưởng đang trình cấp trên. Hãy rút về hoặc đợi quyết định trước khi kết thúc đơn vị.`,
    )
  if (payments > 0)
    throw new Refused(
      `Còn ${payments} quyết định khen thưởng chưa chi tiền thưởng. Hãy chi hoặc thu hồi trước khi kết thúc đơn vị.`,
    )
}
