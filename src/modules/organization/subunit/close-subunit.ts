import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { day, id } from '#platform/fields.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { arrangeStructure } from '../permissions.ts'
import { endOffices } from '../position/end-offices.ts'
import { subunitClosed } from './subunit-closed.ts'
import { subunitOf } from './subunit-of.ts'

/** Ends a section or group; its committee and its leaders end with it. Refused while a section still has groups or a group members. */
export const closeSubunit = command({
  name: 'organization.close-subunit',
  summary: 'Kết thúc hoạt động công đoàn bộ phận hoặc tổ công đoàn',
  allow: arrangeStructure,
  input: z.object({ unitId: id, subunitId: id, closedOn: day('Ngày kết thúc') }),
  async run(ctx, { unitId, subunitId, closedOn }) {
    const subunit = await subunitOf(ctx, unitId, subunitId)
    if (subunit.closedOn)
      throw new Refused(`${subunit.name} đã kết thúc từ ngày ${formatDay(subunit.closedOn)}.`)
    const inside = await ctx.db
      .selectFrom('organization.subunit')
      .where('unitId', '=', unitId)
      .where('parentId', '=', subunitId)
      .where((where) => where.or([where('closedOn', 'is', null), where('closedOn', '>', closedOn)]))
      .select('name')
      .executeTakeFirst()
    if (inside) throw new Refused(`${subunit.name} còn ${inside.name}. Hãy kết thúc tổ đó trước.`)
    await ctx.db
      .updateTable('organization.subunit')
      .set({ closedOn })
      .where('unitId', '=', unitId)
      .where('id', '=', subunitId)
      .execute()
    await endOffices(ctx, { unitId, subunitId, endsOn: closedOn })
    await subunitClosed.announce(ctx, { unitId, subunitId, closedOn })
  },
})
