import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'

/** What has not happened yet is not recorded. */
export function refuseFutureDay(ctx: Context, what: string, day: string): void {
  if (day > ctx.today)
    throw new Refused(`${what} (${formatDay(day)}) còn ở phía trước; chỉ ghi việc đã xảy ra.`)
}
