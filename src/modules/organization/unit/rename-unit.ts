import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { day, decision, id, line, optional } from '#platform/fields.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { decideOnUnit } from '../permissions.ts'
import { decidingUnits } from './deciding-units.ts'
import { recordEvent } from './record-event.ts'
import { unitOn } from './unit-on.ts'

/** Gives a unit a new name from a day on. What is not given stays as it was; the earlier name stays true for its time. */
export const renameUnit = command({
  name: 'organization.rename-unit',
  summary: 'Đổi tên đơn vị',
  allow: decideOnUnit,
  input: z.object({
    unitId: id,
    name: line('Tên mới'),
    shortName: line('Tên gọi tắt', 80),
    documentCode: optional(line('Ký hiệu văn bản', 30)),
    place: optional(line('Địa danh', 80)),
    onDay: day('Ngày đổi tên'),
    ...decision,
  }),
  async run(ctx, { unitId, name, shortName, documentCode, place, onDay, ...document }) {
    decidingUnits(ctx, unitId)
    const before = await unitOn(ctx, unitId, onDay)
    const period = await ctx.db
      .selectFrom('organization.unitName')
      .where('unitId', '=', unitId)
      .where(sql<boolean>`valid @> ${onDay}::date`)
      .select([sql<string>`lower(valid)`.as('since'), sql<string | null>`upper(valid)`.as('until')])
      .executeTakeFirstOrThrow()
    if (period.since === onDay)
      throw new Refused(`Tên “${before.name}” bắt đầu đúng ngày ${formatDay(onDay)}.`)
    await ctx.db
      .updateTable('organization.unitName')
      .set({ valid: `[${period.since},${onDay})` })
      .where('unitId', '=', unitId)
      .where(sql<boolean>`valid @> ${onDay}::date`)
      .execute()
    await ctx.db
      .insertInto('organization.unitName')
      .values({
        unitId,
        valid: `[${onDay},${period.until ?? ''})`,
        name,
        shortName,
        documentCode: documentCode ?? before.documentCode,
        place: place ?? before.place,
      })
      .execute()
    await recordEvent(ctx, { unitId, kind: 'rename', onDay, note: before.name }, document)
  },
})
