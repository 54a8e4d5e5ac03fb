import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/fields.ts'
import { keepProgramme } from '../permissions.ts'
import { takeOver } from '../programme/take-over.ts'
import { readDayOfYear } from './day-of-year.ts'
import { ownDayFields } from './own-day-fields.ts'

/** A day that the unit marks every year. It also enters the programmes of this year and later that are there already. */
export const addOwnDay = command({
  name: 'calendar.add-own-day',
  summary: 'Thêm một ngày riêng của đơn vị',
  allow: keepProgramme,
  input: z.object({ unitId: id, ...ownDayFields }),
  async run(ctx, { unitId, on, ...day }) {
    const marked = { ...day, ...readDayOfYear(on, 'on') }
    const { id: ownDayId } = await ctx.db
      .insertInto('calendar.ownDay')
      .values({ unitId, ...marked, byName: ctx.actor?.name ?? '' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const programmes = await ctx.db
      .selectFrom('calendar.programme')
      .where('unitId', '=', unitId)
      .where('year', '>=', Number(ctx.today.slice(0, 4)))
      .select('year')
      .execute()
    for (const { year } of programmes)
      await takeOver(ctx, { unitId, year }, [{ ...marked, ownDayId, shippedCode: null }])
    return { ownDayId }
  },
})
