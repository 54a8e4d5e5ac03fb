import type { Day } from '#platform/clock.ts'
import type { Context } from '#platform/context.ts'
import { Invalid } from '#platform/errors.ts'

/** A book tells what happened: nothing is written for a day that has not come. */
export function refuseFutureDay(ctx: Context, day: Day): void {
  if (day > ctx.today) throw new Invalid({ day: ['Ngày ghi sổ không thể sau hôm nay'] })
}
