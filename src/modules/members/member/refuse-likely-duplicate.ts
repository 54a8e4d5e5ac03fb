import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'

type Newcomer = { unitId: number; fullName: string; birthDay?: string | null | undefined }

/** The same name and the same birth day in one unit is nearly always one person entered twice; the officer decides. */
export async function refuseLikelyDuplicate(
  ctx: Context,
  { unitId, fullName, birthDay }: Newcomer,
): Promise<void> {
  if (!birthDay) return
  const found = await ctx.db
    .selectFrom('members.member')
    .where('unitId', '=', unitId)
    .where('birthDay', '=', birthDay)
    .where(sql<boolean>`name_key = platform.search_key(${fullName})`)
    .where('mergedInto', 'is', null)
    .select('fullName')
    .executeTakeFirst()
  if (found)
    throw new Refused(
      `Đơn vị đã có hồ sơ ${found.fullName}, sinh ngày ${formatDay(birthDay)}. Nếu là người đã rời đi nay trở lại, hãy mở hồ sơ ấy và bấm Kết nạp lại; nếu đúng là hai người khác nhau, hãy đánh dấu “Đây là người khác” rồi gửi lại.`,
    )
}
