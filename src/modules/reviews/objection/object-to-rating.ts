import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { id, paragraph, secret } from '#platform/fields.ts'
import { ownMemberId } from '../assessment/seen-people.ts'
import { manageRounds, ownReviews } from '../permissions.ts'

const content = paragraph('Ý kiến', 2000).pipe(z.string().min(1, 'Hãy ghi ý kiến của bạn'))

/** A member does not agree with the conclusion; one that is open at a time. */
export const objectToRating = command({
  name: 'reviews.object-to-rating',
  summary: 'Gửi ý kiến về kết quả bình xét của mình',
  allow: ownReviews,
  input: z.object({ unitId: id, assessmentId: id, content: secret(content) }),
  async run(ctx, { unitId, assessmentId, content }) {
    const memberId = await ownMemberId(ctx, unitId)
    const found = await ctx.db
      .selectFrom('reviews.assessment as one')
      .innerJoin('reviews.round as round', (join) =>
        join.onRef('round.unitId', '=', 'one.unitId').onRef('round.id', '=', 'one.roundId'),
      )
      .where('one.unitId', '=', unitId)
      .where('one.id', '=', assessmentId)
      .where('one.memberId', '=', memberId)
      .select('round.state')
      .executeTakeFirst()
    if (!found) throw new NotFound('Không có kết quả này.')
    if (found.state !== 'concluded') throw new Refused('Đợt bình xét chưa có kết luận.')
    const { id: objectionId } = await ctx.db
      .insertInto('reviews.objection')
      .values({ unitId, assessmentId, content, enteredOn: ctx.today })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { objectionId }
  },
})

/** Taken back by the member before an answer. */
export const withdrawObjection = command({
  name: 'reviews.withdraw-objection',
  summary: 'Rút ý kiến về kết quả bình xét',
  allow: ownReviews,
  input: z.object({ unitId: id, objectionId: id }),
  async run(ctx, { unitId, objectionId }) {
    const memberId = await ownMemberId(ctx, unitId)
    const { numUpdatedRows } = await ctx.db
      .updateTable('reviews.objection')
      .set({ withdrawnOn: ctx.today })
      .where('unitId', '=', unitId)
      .where('id', '=', objectionId)
      .where('answeredOn', 'is', null)
      .where('assessmentId', 'in', (row) =>
        row
          .selectFrom('reviews.assessment')
          .where('unitId', '=', unitId)
          .where('memberId', '=', memberId)
          .select('id'),
      )
      .executeTakeFirst()
    if (Number(numUpdatedRows) === 0) throw new NotFound('Không có ý kiến này.')
    return {}
  },
})

/** The answer; what it changes is done by reopening the round. */
export const answerObjection = command({
  name: 'reviews.answer-objection',
  summary: 'Trả lời ý kiến về kết quả bình xét',
  allow: manageRounds,
  input: z.object({
    unitId: id,
    objectionId: id,
    answer: secret(paragraph('Trả lời', 2000).pipe(z.string().min(1, 'Hãy ghi câu trả lời'))),
  }),
  async run(ctx, { unitId, objectionId, answer }) {
    const { numUpdatedRows } = await ctx.db
      .updateTable('reviews.objection')
      .set({ answer, answeredOn: ctx.today, answeredByName: ctx.actor?.name ?? '' })
      .where('unitId', '=', unitId)
      .where('id', '=', objectionId)
      .where('withdrawnOn', 'is', null)
      .executeTakeFirst()
    if (Number(numUpdatedRows) === 0) throw new NotFound('Không có ý kiến này.')
    return {}
  },
})
