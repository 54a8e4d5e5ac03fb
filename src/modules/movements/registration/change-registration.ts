import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { id, optional } from '#platform/fields.ts'
import { requireMovement } from '../movement/require-movement.ts'
import { changeRegistrations } from '../permissions.ts'
import { compareTexts } from './compare-texts.ts'
import { refuseAfterDeadline } from './register-work.ts'
import { workFields } from './registration-fields.ts'
import { requireRegistration } from './require-registration.ts'
import { coached } from './write-registrations.ts'

/** The member until the deadline, an officer also later; nobody once there is a result. */
export const changeRegistration = command({
  name: 'movements.change-registration',
  summary: 'Sửa bản đăng ký thi đua',
  allow: changeRegistrations,
  input: z.object({
    unitId: id,
    registrationId: id,
    /** As it was read; nothing: whatever it is now. */
    version: optional(id),
    ...workFields,
  }),
  async run(ctx, { unitId, registrationId, version, ...work }) {
    const found = await requireRegistration(ctx, { unitId, registrationId }, ['registered'])
    const about = { unitId, movementId: found.movementId, year: found.year }
    const movement = await requireMovement(ctx, about, { share: true })
    if (!found.withinReach) await refuseAfterDeadline(ctx, movement, about)
    if (version && version !== found.version)
      throw new Refused(
        'Bản đăng ký vừa được người khác sửa. Hãy tải lại trang để xem bản mới rồi sửa tiếp.',
      )
    await ctx.db
      .updateTable('movements.registration')
      .set({ ...work, ...coached(work), version: sql`version + 1` })
      .where('unitId', '=', unitId)
      .where('id', '=', registrationId)
      .execute()
    await compareTexts(ctx, unitId, [registrationId])
    return {}
  },
})
