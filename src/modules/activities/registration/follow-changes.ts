import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { promoteWaiting } from './promote-waiting.ts'

type Pair = { unitId: number; memberId: number; otherId: number }

/** Answers a member's leaving: seats of events still to come go to whoever waits, and the officer is told. */
export async function giveUpSeats(
  ctx: Context,
  {
    unitId,
    memberId,
    leftOn,
    say,
  }: { unitId: number; memberId: number; leftOn: string; say: (sentence: string) => void },
): Promise<void> {
  const { rows } = await sql<{ eventId: number; title: string }>`
    update activities.registration as place set state = 'withdrawn', withdrawn_at = now()
    from activities.event as event
    where place.unit_id = ${unitId} and place.member_id = ${memberId} and place.state <> 'withdrawn'
      and event.unit_id = place.unit_id and event.id = place.event_id and event.state <> 'cancelled'
      and event.starts_on >= greatest(${leftOn}::date, ${ctx.today}::date)
      and not exists (select from activities.attendance as came
        where came.unit_id = place.unit_id and came.event_id = place.event_id and came.member_id = place.member_id)
    returning event.id as event_id, event.title`.execute(ctx.db)
  if (rows.length === 0) return
  await promoteWaiting(ctx, { unitId, eventIds: rows.map(({ eventId }) => eventId) })
  say(`Đã rút đăng ký của người này ở: ${rows.map(({ title }) => title).join(', ')}.`)
}

/**
 * Answers a merge of two records of one person. Where only one had been there, its row goes on with the record that goes on; where
 * both had, the other's row stays with its record and no longer counts. A second seat for one person is given back.
 */
export async function followMerge(
  ctx: Context,
  { unitId, memberId, otherId }: Pair,
): Promise<void> {
  const { rows } = await sql<{ eventId: number }>`
    update activities.registration as second set state = 'withdrawn', withdrawn_at = now()
    where second.unit_id = ${unitId} and second.member_id = ${otherId} and second.state <> 'withdrawn'
      and exists (select from activities.registration as first where first.unit_id = second.unit_id
        and first.event_id = second.event_id and first.member_id = ${memberId} and first.state <> 'withdrawn')
    returning event_id`.execute(ctx.db)
  await sql`update activities.registration set member_id = ${memberId}, moved_from = moved_from || ${otherId}::bigint
    where unit_id = ${unitId} and member_id = ${otherId}`.execute(ctx.db)
  if (rows.length > 0)
    await promoteWaiting(ctx, { unitId, eventIds: rows.map(({ eventId }) => eventId) })
  for (const [table, thing] of counted)
    await sql`
      with both_there as (
        update ${sql.id('activities', table)} as second set doubled = true
        where second.unit_id = ${unitId} and second.member_id = ${otherId} and exists (select from ${sql.id('activities', table)} as first
          where first.unit_id = second.unit_id and first.${sql.ref(thing)} = second.${sql.ref(thing)} and first.member_id = ${memberId})
        returning second.id)
      update ${sql.id('activities', table)} set member_id = ${memberId}, moved_from = moved_from || ${otherId}::bigint
      where unit_id = ${unitId} and member_id = ${otherId} and id not in (select id from both_there)`.execute(
      ctx.db,
    )
}

const counted = [
  ['attendance', 'event_id'],
  ['training', 'course_id'],
] as const

/** Answers the undoing of a merge: what followed it goes back, what was set aside counts again. A seat given back stays so. */
export async function followUndoneMerge(
  ctx: Context,
  { unitId, memberId, otherId }: Pair,
): Promise<void> {
  for (const table of ['registration', 'attendance', 'training'])
    await sql`update ${sql.id('activities', table)} set member_id = ${otherId}, moved_from = trim_array(moved_from, 1)
      where unit_id = ${unitId} and member_id = ${memberId} and moved_from[cardinality(moved_from)] = ${otherId}`.execute(
      ctx.db,
    )
  for (const [table] of counted)
    await sql`update ${sql.id('activities', table)} set doubled = false
      where unit_id = ${unitId} and member_id = ${otherId} and doubled`.execute(ctx.db)
}

/** Answers the undoing of an import or of an admission: who registered, came or was taught since is no entry made by mistake. */
export async function refuseUnmakingActive(
  ctx: Context,
  {
    unitId,
    memberIds,
    sinceDay = '1900-01-01',
  }: { unitId: number; memberIds: readonly number[]; sinceDay?: string },
): Promise<void> {
  const { rows } = await sql<{ fullName: string }>`
    select full_name from members.member where unit_id = ${unitId} and id = any(${memberIds}::bigint[]) and (
      exists (select from activities.registration as place join activities.event on event.unit_id = place.unit_id and event.id = place.event_id
        where place.unit_id = member.unit_id and place.member_id = member.id and event.ends_on >= ${sinceDay}::date)
      or exists (select from activities.turn where turn.unit_id = member.unit_id and turn.member_id = member.id and turn.day >= ${sinceDay}::date)
      or exists (select from activities.training_turn as learned where learned.unit_id = member.unit_id and learned.member_id = member.id
        and learned.day >= ${sinceDay}::date))
    order by sort_key limit 1`.execute(ctx.db)
  const [active] = rows
  if (active)
    throw new Refused(
      `Không hoàn tác được: ${active.fullName} đã có đăng ký, lần tham gia hoạt động hoặc lớp học ghi từ đó.`,
    )
}

/** Answers the end of a union: what is planned for later is first held, cancelled, or planned by the union that goes on. */
export async function refuseEndingWithEvents(
  ctx: Context,
  { fromUnitIds }: { fromUnitIds: readonly number[] },
): Promise<void> {
  const { count } = await ctx.db
    .selectFrom('activities.event')
    .where('unitId', 'in', fromUnitIds)
    .where('state', '=', 'planned')
    .where('endsOn', '>=', ctx.today)
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow()
  if (count > 0)
    throw new Refused(
      `Còn ${count} hoạt động đã lên kế hoạch mà chưa tổ chức. Hãy hủy, hoặc để đơn vị mới lên kế hoạch lại, trước khi kết thúc đơn vị.`,
    )
}
