import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'

/** A union does not end while an initiative waits for its council or for the unit above: what would become of it? */
export async function refuseEndingWithInitiatives(
  ctx: Context,
  { fromUnitIds }: { fromUnitIds: readonly number[] },
): Promise<void> {
  const { count } = await ctx.db
    .selectFrom('initiatives.initiative as one')
    .where('one.unitId', 'in', fromUnitIds)
    .where(
      sql<boolean>`(one.state in ('waiting', 'more_asked') or exists (select from initiatives.submission as sent
        where sent.unit_id = one.unit_id and sent.initiative_id = one.id and sent.state = 'submitted'))`,
    )
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow()
  if (count > 0)
    throw new Refused(
      `Còn ${count} sáng kiến chờ hội đồng xét hoặc chờ cấp trên trả lời. Hãy ghi kết luận hoặc rút trước khi kết thúc đơn vị.`,
    )
}
