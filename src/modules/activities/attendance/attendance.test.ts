import fc from 'fast-check'
import { sql } from 'kysely'
import { expect } from 'vitest'
import '../../../app/reactions.ts'
import { issueCard, memberCards, mergeMembers, undoMerge } from '#members'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { test } from '#testing/test.ts'
import { cancelEvent } from '../event/cancel-event.ts'
import { reopenEvent } from '../event/change-event.ts'
import { givenActivities } from '../event/given-event.ts'
import { registerMyself } from '../registration/register-member.ts'
import { checkIn } from './check-in.ts'
import { checkInMyself } from './check-in-myself.ts'
import { doorCode } from './door-code.ts'
import { tickAttendance } from './tick-attendance.ts'

const turnsOf = async (ctx: Context, eventId: number) =>
  (
    await ctx.db
      .selectFrom('activities.turn')
      .where('eventId', '=', eventId)
      .select(['memberId', 'guests', 'children'])
      .execute()
  ).length

/** So many members with a seat each, in a few statements. @returns their tickets. */
async function givenSeats(ctx: Context, { unitId, eventId, count }: Record<string, number>) {
  const numbers = Array.from({ length: Number(count) }, (_, index) => index)
  const { rows: persons } = await sql<{ id: number }>`insert into identity.person (created_at)
    select now() from generate_series(1, ${count}) returning id`.execute(ctx.db)
  const members = await ctx.db
    .insertInto('members.member')
    .values(
      persons.map(({ id: personId }, index) => ({
        unitId: Number(unitId),
        personId,
        fullName: `Người ${index}`,
        sortKey: String(index),
        sex: 'female',
      })),
    )
    .returning('id')
    .execute()
  await ctx.db
    .insertInto('members.membership')
    .values(
      members.map(({ id: memberId }) => ({
        unitId: Number(unitId),
        memberId,
        joinedOn: '2020-01-01',
      })),
    )
    .execute()
  const tickets = numbers.map((index) => `T${String(index).padStart(5, '0')}`)
  await ctx.db
    .insertInto('activities.registration')
    .values(
      members.map(({ id: memberId }, index) => ({
        unitId: Number(unitId),
        eventId: Number(eventId),
        memberId,
        state: 'going',
        ticket: String(tickets[index]),
        byMember: true,
        byName: '',
      })),
    )
    .execute()
  return tickets
}

test('five hundred people read by three phones, one of them without a connection for a while, are five hundred turns', async ({
  ctx,
}) => {
  const { unitId, as, event } = await givenActivities(ctx)
  const eventId = await event()
  const tickets = await givenSeats(ctx, { unitId, eventId, count: 500 })
  const phones = [await as('committee'), await as('group-leader'), await as('deputy')]
  const [order] = fc.sample(
    fc.shuffledSubarray([...tickets, ...tickets.slice(0, 150), ...tickets.slice(100, 180)], {
      minLength: 730,
    }),
    { numRuns: 1, seed: 500 },
  )
  const shares = phones.map((_, phone) => (order ?? []).filter((_, index) => index % 3 === phone))
  const send = async (
    phone: number,
    codes: readonly string[],
    at = '2026-01-15T08:00:00+07:00',
  ) => {
    for (let from = 0; from < codes.length; from += 25)
      await checkIn(phones[phone] as Context, {
        unitId,
        eventId,
        comings: codes.slice(from, from + 25).map((code) => ({ code, at })),
      })
  }
  // The third phone keeps everything until the others are done; the first sends its last part twice, as after a lost answer.
  await Promise.all([send(0, shares[0] ?? []), send(1, shares[1] ?? [])])
  await send(0, (shares[0] ?? []).slice(-40))
  await checkIn(phones[2] as Context, {
    unitId,
    eventId,
    comings: (shares[2] ?? []).map((code) => ({ code, at: '2026-01-15T07:45:00+07:00' })),
  })

  const { count, persons } = await ctx.db
    .selectFrom('activities.turn')
    .where('eventId', '=', eventId)
    .select((row) => [
      row.fn.countAll<number>().as('count'),
      row.fn.count<number>('personId').distinct().as('persons'),
    ])
    .executeTakeFirstOrThrow()
  expect([count, persons]).toEqual([500, 500])
})

test('what the phone at the door is told', async ({ ctx }) => {
  const { unitId, chair, member, event } = await givenActivities(ctx)
  const eventId = await event({ companionsAllowed: 3 })
  const [mai, binh] = [await member('Phạm Thị Mai'), await member('Trần Thị Bình')]
  await registerMyself(mai.ctx, { unitId, eventId, guests: 1, children: 2 })
  const { ticket } = await ctx.db
    .selectFrom('activities.registration')
    .select('ticket')
    .executeTakeFirstOrThrow()
  await issueCard(chair, {
    unitId,
    memberId: binh.memberId,
    cardNumber: 'CĐ 001',
    cardIssuedOn: '02/01/2026',
  })
  const [card] = await memberCards(chair, { unitId, memberId: binh.memberId })
  const typed = ` ${ticket.slice(0, 3).toLowerCase()} ${ticket.slice(3)} `
  const scanned = `https://congdoan.example/cards/${card?.code}`

  const { answers } = await checkIn(chair, {
    unitId,
    eventId,
    comings: [typed, scanned, ticket, 'KHACLA'].map((code) => ({ code })),
  })
  expect(
    answers.map(({ outcome, uninvited, fullName, guests, children }) => [
      outcome,
      uninvited,
      fullName,
      guests,
      children,
    ]),
  ).toEqual([
    ['came', false, 'Phạm Thị Mai', 1, 2],
    ['came', true, 'Trần Thị Bình', 0, 0],
    ['again', false, 'Phạm Thị Mai', 1, 2],
    ['unknown', true, null, 0, 0],
  ])
  expect(await turnsOf(ctx, eventId)).toBe(2)
})

test("the door's own code lets in members of today, and only with the code of today", async ({
  ctx,
}) => {
  const { unitId, member, event } = await givenActivities(ctx)
  const eventId = await event({ audience: 'women' })
  const [woman, man] = [await member(), await member('Lê Văn Nam', 'male')]
  const code = doorCode(unitId, eventId, ctx.today)
  await checkInMyself(woman.ctx, { unitId, eventId, code })
  await checkInMyself(woman.ctx, { unitId, eventId, code })
  const old = doorCode(unitId, eventId, '2026-01-14')

  await expect(checkInMyself(woman.ctx, { unitId, eventId, code: old })).rejects.toThrow('Mã ở cửa')
  await expect(checkInMyself(man.ctx, { unitId, eventId, code })).rejects.toThrow('được mời')
  expect(await turnsOf(ctx, eventId)).toBe(1)
})

test('a name unticked on the list is taken away, one that came in by the door meanwhile is not', async ({
  ctx,
}) => {
  const { unitId, chair, member, event } = await givenActivities(ctx)
  const eventId = await event()
  const [one, two, three] = [await member(), await member(), await member()]
  const first = await tickAttendance(chair, {
    unitId,
    eventId,
    present: [one.memberId, two.memberId],
  })
  await checkInMyself(three.ctx, { unitId, eventId, code: doorCode(unitId, eventId, ctx.today) })
  const second = await tickAttendance(chair, {
    unitId,
    eventId,
    before: [one.memberId, two.memberId],
    present: [two.memberId],
  })

  expect([first, second]).toEqual([
    { came: 2, removed: 0 },
    { came: 0, removed: 1 },
  ])
  expect(await turnsOf(ctx, eventId)).toBe(2)
})

test('an event at which somebody was is held; it is not cancelled, nor planned again while names stand on its list', async ({
  ctx,
}) => {
  const { unitId, chair, member, event } = await givenActivities(ctx)
  const [eventId, ahead] = [await event(), await event({ startsOn: '16/01/2026' })]
  const { memberId } = await member()
  await tickAttendance(chair, { unitId, eventId, present: [memberId] })

  await expect(cancelEvent(chair, { unitId, eventId, reason: 'Mưa' })).rejects.toThrow(Refused)
  await expect(reopenEvent(chair, { unitId, eventId })).rejects.toThrow('có mặt')
  await expect(
    tickAttendance(chair, { unitId, eventId: ahead, present: [memberId] }),
  ).rejects.toThrow('16/01/2026')
})

test('two records of one person that both came are one turn once they are merged, and two again when that is undone', async ({
  ctx,
}) => {
  const { unitId, chair, member, event } = await givenActivities(ctx)
  const [both, alone] = [await event(), await event({ title: 'Hội diễn', kind: 'arts' })]
  const [one, other] = [await member(), await member()]
  await tickAttendance(chair, { unitId, eventId: both, present: [one.memberId, other.memberId] })
  await tickAttendance(chair, { unitId, eventId: alone, present: [other.memberId] })
  const turns = async () => [await turnsOf(ctx, both), await turnsOf(ctx, alone)]
  await ctx.db
    .deleteFrom('identity.account')
    .where('personId', 'in', [one.personId, other.personId])
    .execute()
  await mergeMembers(chair, { unitId, memberId: one.memberId, otherId: other.memberId })
  const merged = await turns()
  const { id: mergeId } = await ctx.db
    .selectFrom('members.merge')
    .select('id')
    .executeTakeFirstOrThrow()
  await undoMerge(chair, { unitId, mergeId } as Parameters<typeof undoMerge>[1])

  expect([merged, await turns()]).toEqual([
    [1, 1],
    [2, 1],
  ])
})
