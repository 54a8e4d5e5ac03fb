import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { id, paragraph, secret } from '#platform/fields.ts'
import { ownReviews } from '../permissions.ts'
import { lockRound } from '../round/require-round.ts'
import { pointsList, requirePoints } from './points.ts'
import { ownMemberId } from './seen-people.ts'

/** What a member gives himself or herself; can be changed as long as the round stands there. */
export const scoreSelf = command({
  name: 'reviews.score-self',
  summary: 'Tự chấm trong đợt bình xét',
  allow: ownReviews,
  input: z.object({
    unitId: id,
    roundId: id,
    points: secret(pointsList),
    note: secret(paragraph('Tự nhận xét', 2000)),
  }),
  async run(ctx, { unitId, roundId, points, note }) {
    const memberId = await ownMemberId(ctx, unitId)
    const round = await lockRound(ctx, { unitId, roundId }, ['self'])
    const given = requirePoints(points, round.rules.criteria)
    const { numUpdatedRows } = await ctx.db
      .updateTable('reviews.assessment')
      .set({
        selfPoints: sql<number[]>`${given}::smallint[]`,
        selfNote: note,
        selfOn: ctx.today,
        version: sql<number>`version + 1`,
      })
      .where('unitId', '=', unitId)
      .where('roundId', '=', roundId)
      .where('memberId', '=', memberId)
      .where('leftOutBecause', '=', '')
      .executeTakeFirst()
    if (Number(numUpdatedRows) === 0) throw new NotFound('Bạn không có trong đợt bình xét này.')
    return { total: given.reduce((sum, one) => sum + one, 0) }
  },
})
