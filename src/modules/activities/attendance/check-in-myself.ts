import { timingSafeEqual } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { ownMemberId } from '#members'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { fitsAudience } from '../event/fits-audience.ts'
import { ownActivities } from '../permissions.ts'
import { doorCode } from './door-code.ts'
import { openAttendance } from './open-attendance.ts'

/** A member who scanned the code on the door. Twice is once. */
export const checkInMyself = command({
  name: 'activities.check-in-myself',
  summary: 'Tự ghi có mặt bằng mã ở cửa',
  allow: ownActivities,
  input: z.object({ unitId: id, eventId: id, code: z.string().max(100) }),
  async run(ctx, { unitId, eventId, code }) {
    const memberId = await ownMemberId(ctx, unitId)
    if (!isSame(code, doorCode(unitId, eventId, ctx.today)))
      throw new Refused('Mã ở cửa không đúng hoặc là mã của ngày khác. Hãy quét lại mã ở cửa.')
    const event = await openAttendance(ctx, { unitId, eventId })
    if (event.endsOn < ctx.today) throw new Refused('Hoạt động đã kết thúc.')
    const invited = await ctx.db
      .selectFrom('members.member as member')
      .innerJoin('activities.event as event', 'event.unitId', 'member.unitId')
      .where('member.unitId', '=', unitId)
      .where('member.id', '=', memberId)
      .where('event.id', '=', eventId)
      .where(fitsAudience(ctx.today))
      .select('member.id')
      .executeTakeFirst()
    if (!invited) throw new Refused('Bạn không thuộc số người được mời của hoạt động này.')
    await sql`
      insert into activities.attendance (unit_id, event_id, member_id, how, guests, children, came_at, by_account_id, by_name)
      select ${unitId}, ${eventId}, ${memberId}, 'door_code', coalesce(max(guests), 0), coalesce(max(children), 0), now(),
        ${ctx.actor?.accountId ?? null}::bigint, ${ctx.actor?.name ?? ''}
      from activities.registration where unit_id = ${unitId} and event_id = ${eventId} and member_id = ${memberId} and state = 'going'
      on conflict (unit_id, event_id, member_id) do nothing`.execute(ctx.db)
    return {}
  },
})

function isSame(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)]
  return one.length === other.length && timingSafeEqual(one, other)
}
