import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { day, id, line } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { membershipOn } from '../membership/membership-on.ts'
import { manageMembers } from '../permissions.ts'
import { cardColumns } from './card-code.ts'

/** A new number makes a new code: the card before stops being valid. */
export const issueCard = command({
  name: 'members.issue-card',
  summary: 'Cấp thẻ đoàn viên',
  allow: manageMembers,
  input: z.object({
    unitId: id,
    memberId: id,
    cardNumber: line('Số thẻ', 40),
    cardIssuedOn: day('Ngày cấp thẻ'),
    /** The number that was on the screen, empty: none. Where it is sent, whoever replaces another card is told. */
    seenNumber: z.string().max(40).optional(),
  }),
  async run(ctx, { unitId, memberId, cardNumber, cardIssuedOn, seenNumber }) {
    refuseFutureDay(ctx, { cardIssuedOn }, 'Ngày cấp thẻ')
    const { personId } = await membershipOn(ctx, { unitId, memberId, onDay: cardIssuedOn })
    const now = await ctx.db
      .selectFrom('members.member')
      .where('unitId', '=', unitId)
      .where('id', '=', memberId)
      .select(['cardNumber', 'cardIssuedOn'])
      .executeTakeFirstOrThrow()
    if (seenNumber !== undefined && (now.cardNumber ?? '') !== seenNumber)
      throw new Refused(
        `Trong lúc bạn sửa, người khác đã ghi ${now.cardNumber ? `thẻ số ${now.cardNumber}, cấp ngày ${formatDay(now.cardIssuedOn ?? cardIssuedOn)}` : 'là không còn thẻ'}. Bấm Cấp thẻ lần nữa nếu muốn ghi theo bản của bạn.`,
      )
    await ctx.db
      .updateTable('members.member')
      .set(cardColumns(personId, { cardNumber, cardIssuedOn }))
      .where('unitId', '=', unitId)
      .where('id', '=', memberId)
      .execute()
    return {}
  },
})
