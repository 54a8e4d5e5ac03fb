import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'

type Ending = { fromUnitIds: readonly number[]; intoUnitId: number | null; onDay: string }

/**
 * Answers the end of units. What they had taken over goes on in the unit that goes on, unless it does so already, and ends where there is
 * none; what they had published stays published by the successor; what they had sent up is no longer asked.
 */
export async function carryOnAfterEnding(
  ctx: Context,
  { fromUnitIds, intoUnitId, onDay }: Ending,
): Promise<void> {
  const from = sql`any (${fromUnitIds}::bigint[])`
  if (intoUnitId) {
    await sql`insert into initiatives.adoption (unit_id, model_unit_id, model_id, model_name, learned_from, since_day, adapted, result,
        reported_on, by_name, carried_from)
      select ${intoUnitId}, model_unit_id, model_id, model_name, case when learned_from = ${intoUnitId} then unit_id else learned_from end,
        greatest(${onDay}::date, since_day), adapted, result, reported_on, by_name, unit_id
      from initiatives.adoption
      where unit_id = ${from} and given_up_on is null and model_unit_id <> ${intoUnitId} order by since_day, id
      on conflict (unit_id, model_unit_id, model_id) where given_up_on is null do nothing`.execute(
      ctx.db,
    )
    await sql`insert into initiatives.publication (unit_id, model_unit_id, model_id, name, field, content, for_whom, steps, cost, result,
        contact, began_on, published_on, published_by_name)
      select ${intoUnitId}, model_unit_id, model_id, name, field, content, for_whom, steps, cost, result, contact, began_on, published_on,
        published_by_name
      from initiatives.publication where unit_id = ${from} and withdrawn_on is null order by id
      on conflict (unit_id, model_unit_id, model_id) where withdrawn_on is null do nothing`.execute(
      ctx.db,
    )
    await sql`update initiatives.publication as new set merged_into = kept.id
      from initiatives.publication as old
      join initiatives.publication as head on head.unit_id = old.unit_id and head.id = old.merged_into
      join initiatives.publication as kept on kept.unit_id = ${intoUnitId} and kept.model_unit_id = head.model_unit_id
        and kept.model_id = head.model_id and kept.withdrawn_on is null and kept.merged_into is null
      where old.unit_id = ${from} and old.withdrawn_on is null and new.unit_id = ${intoUnitId} and new.withdrawn_on is null
        and new.model_unit_id = old.model_unit_id and new.model_id = old.model_id and new.merged_into is null and new.id <> kept.id`.execute(
      ctx.db,
    )
  }
  const because = intoUnitId ? 'Đơn vị kết thúc; tiếp tục ở đơn vị kế thừa' : 'Đơn vị kết thúc'
  await sql`update initiatives.adoption set given_up_on = greatest(${onDay}::date, since_day), given_up_because = ${because}
    where unit_id = ${from} and given_up_on is null`.execute(ctx.db)
  await sql`update initiatives.model set offer_state = 'none', offered_to = null, offered_on = null
    where unit_id = ${from} and offer_state = 'offered'`.execute(ctx.db)
}
