import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import type { Carried, CarryOver } from './carry-over.ts'
import { recordEvents } from './record-events.ts'

type Arrival = CarryOver & {
  carried: readonly Carried[]
  /** Those who were paused on the day stay paused in the new unit. */
  paused: readonly { memberId: number; reason: string }[]
  fromName: string | null
}

/** Begins the memberships in the new unit, with their events. */
export async function openThere(ctx: Context, arrival: Arrival): Promise<void> {
  const { fromUnitId, toUnitId: unitId, onDay, joinedHow, carried, paused, fromName } = arrival
  await refuseThirdUnion(ctx, unitId, carried, onDay)
  const newIds = carried.map((one) => one.newMemberId)
  const { rows: opened } = await sql<{ membershipId: number; memberId: number }>`
    insert into members.membership (unit_id, member_id, joined_on, joined_how)
    select ${unitId}, member_id, ${onDay}::date, ${joinedHow} from unnest(${newIds}::bigint[]) as member_id
    returning id as membership_id, member_id`.execute(ctx.db)
  const same = { ...arrival, unitId, otherUnitId: fromUnitId, otherUnitName: fromName }
  await recordEvents(ctx, {
    ...same,
    kind: joinedHow,
    membershipIds: opened.map((period) => period.membershipId),
  })
  if (paused.length === 0) return
  const newIdOf = new Map(carried.map((one) => [one.memberId, one.newMemberId]))
  const periodOf = new Map(opened.map((period) => [period.memberId, period.membershipId]))
  const pauses = paused.flatMap(({ memberId, reason }) => {
    const membershipId = periodOf.get(newIdOf.get(memberId) ?? 0)
    return membershipId ? [{ unitId, membershipId, fromDay: onDay, reason }] : []
  })
  await ctx.db.insertInto('members.suspension').values(pauses).execute()
  await recordEvents(ctx, {
    ...same,
    kind: 'suspended',
    membershipIds: pauses.map((pause) => pause.membershipId),
  })
}

/** One union at a time, asked of all at once. */
async function refuseThirdUnion(
  ctx: Context,
  unitId: number,
  carried: readonly Carried[],
  onDay: string,
): Promise<void> {
  const personIds = carried.map((one) => one.personId)
  const { rows } = await sql<{ memberId: number }>`
    select person as member_id from unnest(${personIds}::bigint[]) as person
    where members.is_member_elsewhere(person, ${unitId}, ${onDay}, null) limit 1`.execute(ctx.db)
  if (rows.length > 0)
    throw new Refused(
      'Có người trong số này đang là đoàn viên của một đơn vị thứ ba. Hãy rút việc ghi trùng trước khi chuyển.',
    )
}
