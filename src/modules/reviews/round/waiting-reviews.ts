import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'

/** What waits in reviews for the page of today: rounds that the committee is to conclude, objections, work that members say is done. */
export function waitingReviews({ db }: Context, unitId: number) {
  return db
    .selectFrom('reviews.round')
    .where('unitId', '=', unitId)
    .where('state', '=', 'committee')
    .select([
      sql<string>`'reviews-to-conclude'`.as('what'),
      sql<number>`count(*)`.as('count'),
      sql<string | null>`min(until_day)`.as('day'),
    ])
    .unionAll(
      db
        .selectFrom('reviews.objection')
        .where('unitId', '=', unitId)
        .where('answeredOn', 'is', null)
        .where('withdrawnOn', 'is', null)
        .select([
          sql<string>`'review-objections'`.as('what'),
          sql<number>`count(*)`.as('count'),
          sql<string | null>`min(entered_on)`.as('day'),
        ]),
    )
    .unionAll(
      db
        .selectFrom('reviews.assignment')
        .where('unitId', '=', unitId)
        .where('state', '=', 'assigned')
        .where('reportedOn', 'is not', null)
        .groupBy('month')
        .select([
          sql<string>`'work-to-check/' || to_char(month, 'YYYY-MM')`.as('what'),
          sql<number>`count(*)`.as('count'),
          sql<string | null>`min(reported_on)`.as('day'),
        ]),
    )
}

/** What waits for a member: a round in which to score oneself, work of which nothing was said yet. */
export function reviewsWaitingForMember({ db, actor }: Context, unitId: number) {
  const own = sql<number>`(select id from members.member where unit_id = ${unitId} and person_id = ${actor?.personId ?? 0} and merged_into is null)`
  return db
    .selectFrom('reviews.assessment as one')
    .innerJoin('reviews.round as round', (join) =>
      join.onRef('round.unitId', '=', 'one.unitId').onRef('round.id', '=', 'one.roundId'),
    )
    .where('one.unitId', '=', unitId)
    .where('one.memberId', '=', own)
    .where('one.selfOn', 'is', null)
    .where('one.leftOutBecause', '=', '')
    .where('round.state', '=', 'self')
    .select([
      sql<string>`'my-self-score'`.as('what'),
      sql<number>`count(*)`.as('count'),
      sql<string | null>`min(round.until_day)`.as('day'),
    ])
    .unionAll(
      db
        .selectFrom('reviews.assignment')
        .where('unitId', '=', unitId)
        .where('memberId', '=', own)
        .where('state', '=', 'assigned')
        .where('reportedOn', 'is', null)
        .select([
          sql<string>`'my-work'`.as('what'),
          sql<number>`count(*)`.as('count'),
          sql<string | null>`min(due_on)`.as('day'),
        ]),
    )
}
