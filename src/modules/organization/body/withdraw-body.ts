import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { id, line } from '#platform/fields.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { arrangeOffice } from '../permissions.ts'
import { withdrawRow } from '../withdrawn/withdraw-row.ts'

/** A body that never was. Posts in it are withdrawn first, one by one: each is about a person. */
export const withdrawBody = command({
  name: 'organization.withdraw-body',
  summary: 'Rút một ban ghi nhầm',
  allow: arrangeOffice,
  input: z.object({ unitId: id, bodyId: id, reason: line('Lý do', 500) }),
  async run(ctx, { unitId, bodyId, reason }) {
    const body = await ctx.db
      .selectFrom('organization.body')
      .where('unitId', '=', unitId)
      .where('id', '=', bodyId)
      .select(['name', 'openedOn'])
      .forUpdate()
      .executeTakeFirst()
    if (!body) throw new NotFound()
    const holder = await ctx.db
      .selectFrom('organization.positionHolding')
      .where('unitId', '=', unitId)
      .where('bodyId', '=', bodyId)
      .select('holderName')
      .orderBy('id')
      .executeTakeFirst()
    if (holder)
      throw new Refused(
        `${body.name} đã ghi người giữ chức vụ (${holder.holderName}…). Hãy rút các chức vụ ấy trước, hoặc kết thúc ban nếu ban có thật.`,
      )
    const says = `${body.name} từ ${formatDay(body.openedOn)}`
    await withdrawRow(ctx, { unitId, kind: 'body', id: bodyId, says, reason })
  },
})
