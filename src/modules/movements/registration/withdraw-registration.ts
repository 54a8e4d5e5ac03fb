import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, line, optional } from '#platform/fields.ts'
import { requireMovement } from '../movement/require-movement.ts'
import { changeRegistrations } from '../permissions.ts'
import { refuseAfterDeadline } from './register-work.ts'
import { requireRegistration } from './require-registration.ts'

/** The member until the deadline, an officer also later; nobody once there is a result. */
export const withdrawRegistration = command({
  name: 'movements.withdraw-registration',
  summary: 'Rút bản đăng ký thi đua',
  allow: changeRegistrations,
  input: z.object({ unitId: id, registrationId: id, because: optional(line('Lý do', 500)) }),
  async run(ctx, { unitId, registrationId, because }) {
    const found = await requireRegistration(ctx, { unitId, registrationId }, ['registered'])
    const about = { unitId, movementId: found.movementId, year: found.year }
    const movement = await requireMovement(ctx, about, { share: true })
    if (!found.withinReach) await refuseAfterDeadline(ctx, movement, about)
    const reason = because ?? (found.isOwn ? 'Người đăng ký tự rút' : 'Ghi nhầm')
    await ctx.db
      .updateTable('movements.registration')
      .set({ state: 'withdrawn', withdrawnBecause: reason, version: sql`version + 1` })
      .where('unitId', '=', unitId)
      .where('id', '=', registrationId)
      .execute()
    return {}
  },
})
