import { z } from 'zod'
import { activitiesWaitingForMember } from '#activities'
import { votesWaitingForMember } from '#ballots'
import { tasksWaitingForMember } from '#calendar'
import { fundsWaitingForMember } from '#funds'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { quizzesWaitingForMember } from '#quizzes'
import { reviewsWaitingForMember } from '#reviews'

/** What waits for a member of the union, whatever module it comes from. */
export const findMyDay = query({
  name: 'app.find-my-day',
  summary: 'Hôm nay của tôi',
  allow: { own: ['member'] },
  input: z.object({ unitId: id }),
  async run(ctx, { unitId }) {
    const waiting = await fundsWaitingForMember(ctx, unitId)
      .unionAll(activitiesWaitingForMember(ctx, unitId))
      .unionAll(votesWaitingForMember(ctx, unitId))
      .unionAll(tasksWaitingForMember(ctx, unitId))
      .unionAll(reviewsWaitingForMember(ctx, unitId))
      .unionAll(quizzesWaitingForMember(ctx, unitId))
      .execute()
    return { waiting: waiting.filter(({ count }) => count > 0) }
  },
})
