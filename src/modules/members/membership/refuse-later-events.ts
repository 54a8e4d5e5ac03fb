import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { type EventKind, eventLabels } from '../labels.ts'

/** A membership does not end before something that was already recorded of it. */
export async function refuseLaterEvents(
  ctx: Context,
  { unitId, memberIds, onDay }: { unitId: number; memberIds: readonly number[]; onDay: string },
): Promise<void> {
  const later = await ctx.db
    .selectFrom('members.membershipEvent as event')
    .innerJoin('members.member as member', (join) =>
      join.onRef('member.unitId', '=', 'event.unitId').onRef('member.id', '=', 'event.memberId'),
    )
    .where('event.unitId', '=', unitId)
    .where(sql<boolean>`event.member_id = any(${memberIds})`)
    .where('event.withdrawnAt', 'is', null)
    .where('event.onDay', '>', onDay)
    .orderBy('event.onDay')
    .select(['event.kind', 'event.onDay', 'member.fullName'])
    .executeTakeFirst()
  if (later)
    throw new Refused(
      `${later.fullName} đã có việc ghi sau ngày ${formatDay(onDay)}: ${eventLabels[later.kind as EventKind].toLowerCase()} ngày ${formatDay(later.onDay)}. Hãy rút việc ghi ấy trước.`,
    )
}
