import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Invalid } from '#platform/errors.ts'
import { id, optional } from '#platform/fields.ts'
import { requireMovement } from '../movement/require-movement.ts'
import { enterRegistrations } from '../permissions.ts'
import { workFields, year } from './registration-fields.ts'
import { requireOwnGroup } from './seen-registrations.ts'
import { writeRegistrations } from './write-registrations.ts'

/** For a member without a phone, for a section or group, or (neither named) for the unit itself. Also after the deadline. */
export const enterRegistration = command({
  name: 'movements.enter-registration',
  summary: 'Ghi đăng ký thi đua giúp đoàn viên, tổ hoặc của đơn vị',
  allow: enterRegistrations,
  input: z.object({
    unitId: id,
    movementId: id,
    year: optional(year),
    memberId: optional(id),
    subunitId: optional(id),
    ...workFields,
  }),
  async run(ctx, { unitId, movementId, year, memberId, subunitId, ...work }) {
    if (memberId && subunitId)
      throw new Invalid({ subunitId: ['Chọn một đoàn viên hoặc một tổ, không chọn cả hai'] })
    await requireOwnGroup(ctx, unitId, { memberIds: memberId ? [memberId] : [], subunitId })
    const about = { unitId, movementId, year: year ?? Number(ctx.today.slice(0, 4)) }
    const movement = await requireMovement(ctx, about, {
      share: true,
      in: ['coming', 'running', 'over'],
    })
    const { registrationIds } = await writeRegistrations(
      ctx,
      movement,
      { ...about, byMember: false },
      [{ ...work, memberId, subunitId }],
    )
    return { registrationId: Number(registrationIds[0]) }
  },
})
