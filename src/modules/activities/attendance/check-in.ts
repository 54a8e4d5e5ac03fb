import { sql } from 'kysely'
import { z } from 'zod'
import { cardCodeDigest } from '#members'
import { command } from '#platform/command.ts'
import { Invalid } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { keepLists } from '../permissions.ts'
import { ticketOf } from '../registration/ticket.ts'
import { openAttendance } from './open-attendance.ts'

/** What a phone read at the door, and when by its own clock. */
const coming = z.object({
  code: z.string().trim().min(1, 'Hãy quét hoặc gõ mã').max(200, 'Mã dài quá'),
  at: z.iso.datetime({ offset: true, error: 'Giờ chưa đúng' }).optional(),
})

/** `again`: had come before, nothing was counted. `uninvited`: no seat was registered, the coming counts. */
export type CheckInAnswer = {
  code: string
  outcome: 'came' | 'again' | 'unknown'
  uninvited: boolean
  fullName: string | null
  guests: number
  children: number
}

/**
 * Those who came, by the code of the registration or of the member's card; as many at a time as a phone has kept while it had no
 * connection. A code sent again, or from another phone, counts nothing: attendance_is_counted_once.
 */
export const checkIn = command({
  name: 'activities.check-in',
  summary: 'Ghi người có mặt tại cửa',
  allow: keepLists,
  input: z.object({
    unitId: id,
    eventId: id,
    comings: z.array(coming).max(500, 'Gửi nhiều nhất 500 lượt một lần').default([]),
    /** A single code typed into the form. */
    code: coming.shape.code.optional(),
  }),
  async run(ctx, { unitId, eventId, comings, code }) {
    if (comings.length === 0 && !code) throw new Invalid({ code: ['Hãy quét hoặc gõ mã'] })
    const event = await openAttendance(ctx, { unitId, eventId })
    const read = [...comings, ...(code ? [{ code, at: undefined }] : [])].map(({ code, at }) => ({
      code,
      ticket: ticketOf(code),
      card: cardCodeDigest(cardIn(code)).toString('hex'),
      at: at ?? new Date().toISOString(),
    }))
    const { rows } = await sql<CheckInAnswer>`
      with given as (
        select code, ticket, decode(card, 'hex') as card, at, ordinality as n
        from rows from (jsonb_to_recordset(${JSON.stringify(read)}::jsonb) as (code text, ticket text, card text, at timestamptz)) with ordinality),
      found as (
        select given.n, given.code, given.at, place.id is null or place.state <> 'going' as uninvited, coalesce(place.guests, 0) as guests,
          coalesce(place.children, 0) as children, record.id as member_id, record.full_name
        from given
        left join lateral (
          select known.id, known.full_name from members.member as known
          where known.unit_id = ${unitId} and known.merged_into is null and (known.card_digest = given.card
            or known.id = (select taken.member_id from activities.registration as taken
              where taken.unit_id = ${unitId} and taken.event_id = ${eventId} and taken.ticket = given.ticket))
            and members.is_member_on(${unitId}, known.id, ${event.startsOn}::date)
          limit 1) as record on true
        left join activities.registration as place on place.unit_id = ${unitId} and place.event_id = ${eventId}
          and place.member_id = record.id and place.state <> 'withdrawn'),
      counted as (
        insert into activities.attendance (unit_id, event_id, member_id, how, guests, children, came_at, by_account_id, by_name)
        select distinct on (member_id) ${unitId}, ${eventId}, member_id, 'own_code', case when uninvited then 0 else guests end,
          case when uninvited then 0 else children end, greatest(least(at, now()), ${event.startsOn}::timestamptz),
          ${ctx.actor?.accountId ?? null}::bigint, ${ctx.actor?.name ?? ''}
        from found where member_id is not null order by member_id, n
        on conflict (unit_id, event_id, member_id) do nothing
        returning member_id)
      select found.code, found.uninvited, found.full_name, found.guests, found.children,
        case when found.member_id is null then 'unknown'
          when counted.member_id is not null and found.n = min(found.n) over (partition by found.member_id) then 'came'
          else 'again' end as outcome
      from found left join counted on counted.member_id = found.member_id order by found.n`.execute(
      ctx.db,
    )
    return { answers: rows }
  },
})

/** The QR of a member's card opens a page; its code is the last part of the address. */
function cardIn(scanned: string): string {
  return scanned.split('/').at(-1) ?? scanned
}
