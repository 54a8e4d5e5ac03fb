import { z } from 'zod'
import { ownMemberId } from '#members'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { keepLists, ownActivities } from '../permissions.ts'
import { newRegistration } from './new-registration.ts'
import { withinReach } from './within-reach.ts'

const wrong = { error: 'Hãy ghi một số từ 0 đến 20' }
const companions = z.coerce.number(wrong).int(wrong).min(0, wrong).max(20, wrong).default(0)
const registrationFields = { unitId: id, eventId: id, guests: companions, children: companions }

/** A member registers on the phone. */
export const registerMyself = command({
  name: 'activities.register-myself',
  summary: 'Đăng ký tham gia một hoạt động',
  allow: ownActivities,
  input: z.object(registrationFields),
  async run(ctx, input) {
    const memberId = await ownMemberId(ctx, input.unitId)
    return newRegistration(ctx, { ...input, memberId, byMember: true })
  },
})

/** An officer registers somebody else, a group leader somebody of the own group; also after the last day for members. */
export const registerMember = command({
  name: 'activities.register-member',
  summary: 'Đăng ký thay cho đoàn viên',
  allow: keepLists,
  input: z.object({ ...registrationFields, memberId: id }),
  async run(ctx, input) {
    await requireWithinReach(ctx, input)
    return newRegistration(ctx, { ...input, byMember: false })
  },
})

/** @throws NotFound when a group leader writes about somebody of another group. */
export async function requireWithinReach(
  ctx: Context,
  { unitId, memberId }: { unitId: number; memberId: number },
): Promise<void> {
  const found = await ctx.db
    .selectFrom('members.member as member')
    .where('member.unitId', '=', unitId)
    .where('member.id', '=', memberId)
    .where(withinReach(ctx))
    .select('member.id')
    .executeTakeFirst()
  if (!found) throw new NotFound('Người này không thuộc tổ của bạn.')
}
