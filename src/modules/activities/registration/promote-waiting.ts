import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'

/**
 * Whoever waits moves up where seats became free, strictly in the order of the queue: nobody is passed over because somebody
 * later needs fewer seats. The events must be locked.
 */
export async function promoteWaiting(
  ctx: Context,
  { unitId, eventIds }: { unitId: number; eventIds: readonly number[] },
): Promise<void> {
  await sql`
    with queue as (
      select id, event_id, sum(seats) over (partition by event_id order by id) as needed
      from activities.registration where unit_id = ${unitId} and event_id = any(${eventIds}::bigint[]) and state = 'waiting')
    update activities.registration as promoted set state = 'going', promoted_at = now()
    from queue join activities.event as event on event.unit_id = ${unitId} and event.id = queue.event_id
    where promoted.unit_id = ${unitId} and promoted.id = queue.id and event.state <> 'cancelled' and event.ends_on >= ${ctx.today}::date
      and (event.capacity is null or queue.needed <= event.capacity - event.seats_taken)`.execute(
    ctx.db,
  )
}
