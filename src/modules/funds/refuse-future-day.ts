import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'

/** Money that has not moved yet is not recorded. */
export function refuseFutureDay(ctx: Context, day: string): void {
  if (day > ctx.today)
    throw new Refused(`Ngày ${formatDay(day)} còn ở phía trước; chỉ ghi việc đã xảy ra.`)
}
