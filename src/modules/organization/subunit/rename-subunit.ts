import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { day, id, line } from '#platform/fields.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { arrangeStructure } from '../permissions.ts'
import { subunitOf } from './subunit-of.ts'

/** Gives a section or group a new name from a day on; what it was called before is kept. */
export const renameSubunit = command({
  name: 'organization.rename-subunit',
  summary: 'Đổi tên công đoàn bộ phận hoặc tổ công đoàn',
  allow: arrangeStructure,
  input: z.object({
    unitId: id,
    subunitId: id,
    name: line('Tên mới', 120),
    onDay: day('Ngày đổi tên'),
    decisionNumber: z.string().max(60).default(''),
  }),
  async run(ctx, { unitId, subunitId, name, onDay, decisionNumber }) {
    const subunit = await subunitOf(ctx, unitId, subunitId)
    const last = await ctx.db
      .selectFrom('organization.subunitFormerName')
      .where('unitId', '=', unitId)
      .where('subunitId', '=', subunitId)
      .select((column) => column.fn.max('untilOn').as('untilOn'))
      .executeTakeFirst()
    const since = last?.untilOn ?? subunit.openedOn
    if (onDay <= since)
      throw new Refused(`Tên “${subunit.name}” mới có từ ngày ${formatDay(since)}.`)
    await ctx.db
      .insertInto('organization.subunitFormerName')
      .values({ unitId, subunitId, untilOn: onDay, name: subunit.name, decisionNumber })
      .execute()
    await ctx.db
      .updateTable('organization.subunit')
      .set({ name })
      .where('unitId', '=', unitId)
      .where('id', '=', subunitId)
      .execute()
  },
})
