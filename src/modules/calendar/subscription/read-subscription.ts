import { sql } from 'kysely'
import { z } from 'zod'
import { enter } from '#platform/enter.ts'
import { NotFound } from '#platform/errors.ts'
import { query } from '#platform/query.ts'
import { digestOf } from '#platform/secret-box.ts'
import { loadYears } from '../year/load-years.ts'
import { codeKind } from './renew-subscription.ts'

/**
 * What a calendar program gets at a secret address: the days of last year, this and the next, as far as the whole union may know
 * them. The code is the right; it ends when its owner leaves.
 */
export const readSubscription = query({
  name: 'calendar.read-subscription',
  summary: 'Đọc lịch năm qua địa chỉ riêng',
  allow: 'public',
  input: z.object({ code: z.string().max(100) }),
  async run(ctx, { code }) {
    const { rows } = await sql<{ unitId: number; withBirthdays: boolean }>`
      select unit_id, with_birthdays from calendar.subscribed(${digestOf(codeKind, code)}, ${ctx.today})`.execute(
      ctx.db,
    )
    const [owner] = rows
    if (!owner) throw new NotFound('Địa chỉ lịch này không còn dùng được.')
    const { unitId, withBirthdays } = owner
    const entered = await enter(ctx, { unitId, branch: false })
    const thisYear = Number(ctx.today.slice(0, 4))
    return loadYears(
      { ...ctx, entered: [entered] },
      unitId,
      [thisYear - 1, thisYear, thisYear + 1],
      {
        birthdays: withBirthdays,
        groupMeetings: false,
      },
    )
  },
})
