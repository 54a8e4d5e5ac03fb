import { z } from 'zod'
import { ownMemberId } from '#members'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { lockEvent } from '../event/lock-event.ts'
import { keepLists, ownActivities } from '../permissions.ts'
import { promoteWaiting } from './promote-waiting.ts'
import { requireWithinReach } from './register-member.ts'

type Whose = { unitId: number; eventId: number; memberId: number }

/** A member gives the seat back; whoever waits longest moves up. */
export const withdrawMyself = command({
  name: 'activities.withdraw-myself',
  summary: 'Rút đăng ký của mình',
  allow: ownActivities,
  input: z.object({ unitId: id, eventId: id }),
  async run(ctx, input) {
    const memberId = await ownMemberId(ctx, input.unitId)
    await withdraw(ctx, { ...input, memberId })
    return {}
  },
})

export const withdrawMember = command({
  name: 'activities.withdraw-member',
  summary: 'Rút đăng ký thay cho đoàn viên',
  allow: keepLists,
  input: z.object({ unitId: id, eventId: id, memberId: id }),
  async run(ctx, input) {
    await requireWithinReach(ctx, input)
    await withdraw(ctx, input)
    return {}
  },
})

async function withdraw(ctx: Context, { unitId, eventId, memberId }: Whose): Promise<void> {
  const event = await lockEvent(ctx, { unitId, eventId })
  if (event.endsOn < ctx.today) throw new Refused('Hoạt động đã qua, không rút được nữa.')
  const came = await ctx.db
    .selectFrom('activities.attendance')
    .where('unitId', '=', unitId)
    .where('eventId', '=', eventId)
    .where('memberId', '=', memberId)
    .select('id')
    .executeTakeFirst()
  if (came) throw new Refused('Đã ghi có mặt nên không rút đăng ký được.')
  const { numUpdatedRows } = await ctx.db
    .updateTable('activities.registration')
    .set({ state: 'withdrawn', withdrawnAt: new Date() })
    .where('unitId', '=', unitId)
    .where('eventId', '=', eventId)
    .where('memberId', '=', memberId)
    .where('state', '<>', 'withdrawn')
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new NotFound('Không có đăng ký này.')
  await promoteWaiting(ctx, { unitId, eventIds: [eventId] })
}
