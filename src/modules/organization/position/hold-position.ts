import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, day, id, line, optional } from '#platform/fields.ts'
import { arrangeOffice } from '../permissions.ts'
import { unitOn } from '../unit/unit-on.ts'
import { requireFittingPlace } from './position-kind.ts'

export const waysIn = ['elected', 'appointed', 'by_election', 'assigned'] as const

/**
 * Puts a person into a post for a period, with the decision that recognises it. `toDay` is the last day in office.
 * `personId` is any person: whether he or she is a member of the unit is asked by the screen that offers people.
 */
export const holdPosition = command({
  name: 'organization.hold-position',
  summary: 'Ghi người giữ chức vụ công đoàn',
  allow: arrangeOffice,
  input: z.object({
    unitId: id,
    personId: id,
    holderName: line('Họ và tên', 120),
    kind: line('Chức vụ', 40),
    bodyId: optional(id),
    subunitId: optional(id),
    fromDay: day('Từ ngày'),
    toDay: optional(day('Đến ngày')),
    how: choice('Hình thức', waysIn),
    decisionNumber: z.string().max(60).default(''),
    decisionDay: optional(day('Ngày quyết định')),
    decisionIssuer: z.string().max(200).default(''),
  }),
  async run(ctx, input) {
    await unitOn(ctx, input.unitId, input.fromDay)
    if (input.toDay) await unitOn(ctx, input.unitId, input.toDay)
    await requireFittingPlace(ctx, input)
    const { id: positionId } = await ctx.db
      .insertInto('organization.positionHolding')
      .values(input)
      .returning('id')
      .executeTakeFirstOrThrow()
    return { positionId }
  },
})
