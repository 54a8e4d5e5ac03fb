import { z } from 'zod'
import { appendAuditLine } from '#platform/audit/audit-line.ts'
import { command } from '#platform/command.ts'
import { Forbidden, Refused } from '#platform/errors.ts'
import { id, optional } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { standingIn } from '#platform/rights.ts'
import { assignGroup } from '../group-assignment/assign-group.ts'
import { moveBetweenUnits } from '../permissions.ts'
import { alsoEnter } from './also-enter.ts'
import { carryOver } from './carry-over.ts'
import { transferFields } from './transfer-fields.ts'

const definition = {
  name: 'members.transfer-member',
  summary: 'Chuyển đoàn viên giữa hai đơn vị bên dưới',
  allow: moveBetweenUnits,
  input: z.object({ ...transferFields, subunitId: optional(id) }),
} as const

/** An officer above both unions does both sides at once. `unitId` is the union that the member leaves. */
export const transferMember = command({
  ...definition,
  async run(ctx, input) {
    const { unitId, memberId, toUnitId, onDay, subunitId } = input
    refuseFutureDay(ctx, { onDay }, 'Ngày chuyển')
    if (toUnitId === unitId) throw new Refused('Đơn vị nhận phải là một đơn vị khác.')
    const both = await alsoEnter(ctx, toUnitId)
    const ancestorIds = both.entered?.find((unit) => unit.unitId === toUnitId)?.ancestorIds ?? []
    if (!standingIn(toUnitId, ancestorIds, ctx.actor?.rights ?? [], moveBetweenUnits))
      throw new Forbidden('Đơn vị nhận không thuộc quyền của bạn; hãy gửi giấy chuyển sinh hoạt.')
    const [carried] = await carryOver(both, {
      fromUnitId: unitId,
      toUnitId,
      onDay,
      memberIds: [memberId],
      leftHow: 'transferred_out',
      joinedHow: 'transferred_in',
      decision: input,
    })
    if (!carried) throw new Error('a member was not carried over')
    if (subunitId)
      await assignGroup(both, {
        unitId: toUnitId,
        memberId: carried.newMemberId,
        subunitId,
        fromDay: onDay,
      })
    await appendAuditLine(both, 'command', definition, { ...input, unitId: toUnitId })
    return { memberId: carried.newMemberId }
  },
})
