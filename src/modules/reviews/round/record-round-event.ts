import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { RoundState } from '../labels.ts'

/** A line of the round's trail; of a conclusion also what was concluded of whom. */
export async function recordRoundEvent(
  ctx: Context,
  given: { unitId: number; roundId: number; state: RoundState; reason?: string },
): Promise<void> {
  const { unitId, roundId, state, reason = '' } = given
  await sql`
    insert into reviews.round_event (unit_id, round_id, state, reason, by_account_id, by_name, on_day, conclusion)
    values (${unitId}, ${roundId}, ${state}, ${reason}, ${ctx.actor?.accountId ?? null}, ${ctx.actor?.name ?? ''}, ${ctx.today},
      case when ${state} = 'concluded' then (select jsonb_object_agg(member_id, rank) from reviews.assessment
        where unit_id = ${unitId} and round_id = ${roundId} and rank is not null) end)`.execute(
    ctx.db,
  )
}
