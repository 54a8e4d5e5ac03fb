import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { outcomes } from '../labels.ts'
import { enterRegistrations } from '../permissions.ts'
import { requireRegistration } from './require-registration.ts'

/** A result confirmed by mistake is open again. */
export const takeBackResult = command({
  name: 'movements.take-back-result',
  summary: 'Bỏ kết quả xác nhận nhầm',
  allow: enterRegistrations,
  input: z.object({ unitId: id, registrationId: id }),
  async run(ctx, { unitId, registrationId }) {
    const found = await requireRegistration(ctx, { unitId, registrationId }, outcomes)
    if (found.isOwn) throw new Refused('Kết quả của chính mình do người khác xác nhận.')
    await ctx.db
      .updateTable('movements.registration')
      .set({
        state: 'registered',
        result: '',
        confirmedOn: null,
        confirmedByAccountId: null,
        confirmedByName: null,
      })
      .where('unitId', '=', unitId)
      .where('id', '=', registrationId)
      .execute()
    return {}
  },
})
