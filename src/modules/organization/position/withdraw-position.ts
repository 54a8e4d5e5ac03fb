import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { id, line } from '#platform/fields.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { arrangeOffice } from '../permissions.ts'
import { withdrawRow } from '../withdrawn/withdraw-row.ts'

/** A post that was never held: entered for the wrong person or place. What ends a post that was held is `leavePosition`. */
export const withdrawPosition = command({
  name: 'organization.withdraw-position',
  summary: 'Rút một chức vụ ghi nhầm',
  allow: arrangeOffice,
  input: z.object({ unitId: id, positionId: id, reason: line('Lý do', 500) }),
  async run(ctx, { unitId, positionId, reason }) {
    const held = await ctx.db
      .selectFrom('organization.positionHolding as holding')
      .innerJoin('organization.positionKind as kind', 'kind.code', 'holding.kind')
      .where('holding.unitId', '=', unitId)
      .where('holding.id', '=', positionId)
      .select(['holding.personId', 'holding.holderName', 'holding.fromDay', 'kind.name'])
      .forUpdate('holding')
      .executeTakeFirst()
    if (!held) throw new NotFound()
    if (held.personId === ctx.actor?.personId)
      throw new Refused(
        'Bạn không rút chức vụ của chính mình; hãy nhờ một Phó Chủ tịch hoặc công đoàn cấp trên.',
      )
    const says = `${held.name} ${held.holderName} từ ${formatDay(held.fromDay)}`
    await withdrawRow(ctx, { unitId, kind: 'position', id: positionId, says, reason })
  },
})
