import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { id, optional } from '#platform/fields.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { registerBy } from '../movement/movement-years.ts'
import { type Movement, requireMovement } from '../movement/require-movement.ts'
import { ownRegistrations } from '../permissions.ts'
import { ownMemberId } from './own-member.ts'
import { workFields, year } from './registration-fields.ts'
import { writeRegistrations } from './write-registrations.ts'

/** A member registers what he or she will do. The coach's remarks come afterwards and refuse nothing. */
export const registerWork = command({
  name: 'movements.register-work',
  summary: 'Đoàn viên đăng ký thi đua',
  allow: ownRegistrations,
  input: z.object({
    unitId: id,
    movementId: id,
    /** Nothing: this year. */
    year: optional(year),
    ...workFields,
  }),
  async run(ctx, { unitId, movementId, year, ...work }) {
    const memberId = await ownMemberId(ctx, unitId)
    const about = { unitId, movementId, year: year ?? Number(ctx.today.slice(0, 4)) }
    const movement = await requireMovement(ctx, about, { share: true, in: ['coming', 'running'] })
    await refuseAfterDeadline(ctx, movement, about)
    const line = { ...work, memberId, subunitId: null }
    const { registrationIds } = await writeRegistrations(
      ctx,
      movement,
      { ...about, byMember: true },
      [line],
    )
    return { registrationId: Number(registrationIds[0]) }
  },
})

/** After the last day the officers enter, change and withdraw; the member asks them. */
export async function refuseAfterDeadline(
  ctx: Context,
  { fromDay }: Pick<Movement, 'fromDay'>,
  { unitId, movementId, year }: { unitId: number; movementId: number; year: number },
): Promise<void> {
  const content = await ctx.db
    .selectFrom('movements.content')
    .where('unitId', '=', unitId)
    .where('movementId', '=', movementId)
    .where('fromDay', '<=', ctx.today)
    .orderBy('fromDay', 'desc')
    .select('registerBy')
    .executeTakeFirst()
  const last = registerBy(content?.registerBy ?? null, fromDay, year)
  if (last && ctx.today > last)
    throw new Refused(
      `Hạn đăng ký là ngày ${formatDay(last)}. Hãy nhờ tổ trưởng hoặc ban chấp hành ghi giúp.`,
    )
}
