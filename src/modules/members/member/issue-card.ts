import { z } from 'zod'
import { command } from '#platform/command.ts'
import { day, id, line } from '#platform/fields.ts'
import { membershipOn } from '../membership/membership-on.ts'
import { refuseFutureDay } from '../membership/refuse-future-day.ts'
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
  }),
  async run(ctx, { unitId, memberId, cardNumber, cardIssuedOn }) {
    refuseFutureDay(ctx, 'Ngày cấp thẻ', cardIssuedOn)
    const { personId } = await membershipOn(ctx, { unitId, memberId, onDay: cardIssuedOn })
    await ctx.db
      .updateTable('members.member')
      .set(cardColumns(personId, { cardNumber, cardIssuedOn }))
      .where('unitId', '=', unitId)
      .where('id', '=', memberId)
      .execute()
    return {}
  },
})
