import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { standingOf } from '#platform/operation.ts'

/** One person is not both treasurer and accountant (Law on Accounting 88/2015/QH13): whoever is, writes nothing. */
export function refuseTwoPosts(ctx: Context): void {
  const { roles } = standingOf(ctx)
  if (roles.includes('treasurer') && roles.includes('accountant'))
    throw new Refused(
      'Bạn đang giữ cả hai chức vụ Kế toán và Thủ quỹ. Hai việc này phải do hai người làm; hãy ghi lại chức vụ ở trang Tổ chức.',
    )
}
