import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'

/** How long a newly published model is told of on the page of today. */
const newForDays = 60

/** For chair and deputies: sent here from below, sent back from above, newly published above and not taken over. */
export function waitingModels(ctx: Context, unitId: number) {
  const line = (what: string, count: string, day: string) => [
    sql<string>`${what}::text`.as('what'),
    sql<number>`${sql.raw(count)}`.as('count'),
    sql<string | null>`${sql.raw(day)}`.as('day'),
  ]
  return ctx.db
    .selectFrom('initiatives.model as one')
    .where('one.offeredTo', '=', unitId)
    .where('one.offerState', '=', 'offered')
    .where('one.withdrawnOn', 'is', null)
    .select(line('model-offered', 'count(*)', 'min(one.offered_on)'))
    .unionAll(
      ctx.db
        .selectFrom('initiatives.model as one')
        .where('one.unitId', '=', unitId)
        .where('one.offerState', '=', 'returned')
        .where('one.withdrawnOn', 'is', null)
        .select(line('model-returned', 'count(*)', 'min(one.offered_on)')),
    )
    .unionAll(
      ctx.db
        .selectFrom(
          sql<{ modelUnitId: number }>`(
            select one.* from initiatives.publications_for(${unitId}, ${ctx.today}::date) as one
            where one.depth > 0 and one.merged_into is null and one.model_unit_id <> ${unitId}
              and one.published_on > ${ctx.today}::date - ${newForDays}::int
              and not exists (select from initiatives.adoption as taken where taken.unit_id = ${unitId}
                and taken.model_unit_id = one.model_unit_id and taken.model_id = one.model_id))`.as(
            'one',
          ),
        )
        .select(
          line(
            'model-new',
            'count(distinct (one.model_unit_id, one.model_id))',
            'min(one.published_on)',
          ),
        ),
    )
}
