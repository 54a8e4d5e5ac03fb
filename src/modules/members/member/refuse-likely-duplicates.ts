import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { searchKey } from '#platform/vietnamese/search-key.ts'

type Newcomer = {
  fullName: string
  birthDay?: string | null | undefined
  differentPerson: boolean
}

/** The same name and the same birth day in one unit is nearly always one person entered twice; the officer decides. */
export async function refuseLikelyDuplicates(
  ctx: Context,
  unitId: number,
  newcomers: readonly Newcomer[],
): Promise<void> {
  const asked = newcomers.flatMap(({ fullName, birthDay, differentPerson }) =>
    birthDay && !differentPerson ? [{ fullName, birthDay, key: searchKey(fullName) }] : [],
  )
  refuseTwiceInList(asked)
  if (asked.length === 0) return
  const found = await ctx.db
    .selectFrom('members.member')
    .where('unitId', '=', unitId)
    .where('mergedInto', 'is', null)
    .where(
      sql<boolean>`(birth_day, name_key) in (select * from unnest(
        ${asked.map((one) => one.birthDay)}::date[], ${asked.map((one) => one.key)}::text[]))`,
    )
    .select(['fullName', 'birthDay'])
    .executeTakeFirst()
  if (found?.birthDay)
    throw new Refused(
      `Đơn vị đã có hồ sơ ${found.fullName}, sinh ngày ${formatDay(found.birthDay)}. Nếu là người đã rời đi nay trở lại, hãy mở hồ sơ ấy và bấm Kết nạp lại; nếu đúng là hai người khác nhau, hãy đánh dấu “Đây là người khác” rồi gửi lại.`,
    )
}

function refuseTwiceInList(asked: { fullName: string; birthDay: string; key: string }[]): void {
  const seen = new Set<string>()
  for (const { fullName, birthDay, key } of asked) {
    const both = `${birthDay} ${key}`
    if (seen.has(both))
      throw new Refused(
        `Danh sách có hai dòng ${fullName}, sinh ngày ${formatDay(birthDay)}. Nếu đúng là hai người khác nhau, hãy đánh dấu “Đây là người khác” ở cả hai dòng.`,
      )
    seen.add(both)
  }
}
