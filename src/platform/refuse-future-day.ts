import type { Day } from './clock.ts'
import type { Context } from './context.ts'
import { Invalid } from './errors.ts'

/**
 * What has not happened yet is not recorded; the sentence stands beside the field.
 * @param field the day under the name of its field: `{ paidOn }`.
 * @param what begins the sentence: 'Ngày chi'.
 */
export function refuseFutureDay(ctx: Context, field: Record<string, Day>, what: string): void {
  for (const [name, day] of Object.entries(field))
    if (day > ctx.today) throw new Invalid({ [name]: [`${what} không thể sau hôm nay`] })
}
