import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Invalid, Refused } from '#platform/errors.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { fitsAudience } from '../event/fits-audience.ts'
import { lockEvent } from '../event/lock-event.ts'
import { newTicket } from './ticket.ts'

export type NewRegistration = {
  unitId: number
  eventId: number
  memberId: number
  guests: number
  children: number
  byMember: boolean
}

/**
 * Takes a seat where there is one and nobody waits, otherwise a place at the end of the queue. The event's row is locked, so two who
 * want the last seat come one after the other.
 *
 * @throws Refused when the event takes no registrations (any more), the person is not invited or already registered.
 */
export async function newRegistration(ctx: Context, given: NewRegistration) {
  const { unitId, eventId, memberId, guests, children, byMember } = given
  const event = await lockEvent(ctx, given, ['planned', 'held'])
  if (!event.registers) throw new Refused('Hoạt động này không cần đăng ký.')
  if (event.endsOn < ctx.today) throw new Refused('Hoạt động đã qua, không đăng ký được nữa.')
  if (byMember && event.registerUntil && event.registerUntil < ctx.today)
    throw new Refused(
      `Đã hết hạn đăng ký (${formatDay(event.registerUntil)}). Hãy hỏi tổ trưởng hoặc ban tổ chức.`,
    )
  if (guests + children > event.companionsAllowed)
    throw new Invalid({
      guests: [
        event.companionsAllowed === 0
          ? 'Hoạt động này không đưa người theo'
          : `Mỗi người đưa theo nhiều nhất ${event.companionsAllowed} người, tính cả cháu`,
      ],
    })
  const seats = 1 + guests + children
  if (event.capacity !== null && seats > event.capacity)
    throw new Refused(`Hoạt động chỉ có ${event.capacity} chỗ.`)
  const known = await ctx.db
    .selectFrom('members.member as member')
    .innerJoin('activities.event as event', 'event.unitId', 'member.unitId')
    .where('member.unitId', '=', unitId)
    .where('member.id', '=', memberId)
    .where('event.id', '=', eventId)
    .select([
      'member.fullName',
      fitsAudience(ctx.today).as('fits'),
      sql<boolean>`exists (select from activities.registration as earlier where earlier.unit_id = event.unit_id
        and earlier.event_id = event.id and earlier.member_id = member.id and earlier.state <> 'withdrawn')`.as(
        'registered',
      ),
      sql<boolean>`exists (select from activities.registration as earlier where earlier.unit_id = event.unit_id
        and earlier.event_id = event.id and earlier.state = 'waiting')`.as('queued'),
    ])
    .executeTakeFirst()
  if (!known?.fits)
    throw new Refused(
      `${known?.fullName ?? 'Người này'} không thuộc số người được mời của hoạt động.`,
    )
  if (known.registered) throw new Refused(`${known.fullName} đã đăng ký rồi.`)
  const isFree = event.capacity === null || event.seatsTaken + seats <= event.capacity
  const { id: registrationId, state } = await ctx.db
    .insertInto('activities.registration')
    .values({
      unitId,
      eventId,
      memberId,
      guests,
      children,
      byMember,
      state: isFree && !known.queued ? 'going' : 'waiting',
      ticket: newTicket(),
      byAccountId: ctx.actor?.accountId ?? null,
      byName: ctx.actor?.name ?? '',
    })
    .returning(['id', sql<'going' | 'waiting'>`state`.as('state')])
    .executeTakeFirstOrThrow()
  return { registrationId, state, fullName: known.fullName }
}
