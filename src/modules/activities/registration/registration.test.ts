import fc from 'fast-check'
import { expect } from 'vitest'
import '../../../app/reactions.ts'
import { endMembership } from '#members'
import type { Context } from '#platform/context.ts'
import { Invalid, NotFound, Refused } from '#platform/errors.ts'
import { test } from '#testing/test.ts'
import { changeEvent } from '../event/change-event.ts'
import { givenActivities, type Member } from '../event/given-event.ts'
import { registerMember, registerMyself } from './register-member.ts'
import { withdrawMyself } from './withdraw-registration.ts'

const statesOf = (ctx: Context, eventId: number) =>
  ctx.db
    .selectFrom('activities.registration')
    .where('eventId', '=', eventId)
    .where('state', '<>', 'withdrawn')
    .orderBy('id')
    .select(['memberId', 'state', 'seats'])
    .execute()

test('of twelve members who want five seats at the same moment five go and seven wait', async ({
  ctx,
}) => {
  const { unitId, member, event } = await givenActivities(ctx)
  const eventId = await event({ capacity: 5 })
  const people: Member[] = []
  for (let index = 0; index < 12; index += 1) people.push(await member())

  await Promise.all(people.map((one) => registerMyself(one.ctx, { unitId, eventId })))

  const states = (await statesOf(ctx, eventId)).map(({ state }) => state)
  expect(states).toEqual([...Array(5).fill('going'), ...Array(7).fill('waiting')])
})

test('the database itself refuses a seat over the capacity', async ({ ctx }) => {
  const { unitId, member, event } = await givenActivities(ctx)
  const eventId = await event({ capacity: 1 })
  const [one, two] = [await member(), await member()]
  await registerMyself(one.ctx, { unitId, eventId })
  const smuggled = ctx.db
    .insertInto('activities.registration')
    .values({
      unitId,
      eventId,
      memberId: two.memberId,
      state: 'going',
      ticket: 'XXXXXX',
      byMember: false,
      byName: '',
    })
    .execute()

  await expect(smuggled).rejects.toThrow('event_is_never_over_capacity')
})

test('the waiting list moves up in its order, and never over the seats there are', async ({
  ctx,
}) => {
  const { unitId, chair, member, event } = await givenActivities(ctx)
  const people: Member[] = []
  for (let index = 0; index < 6; index += 1) people.push(await member())
  const step = fc.record({
    who: fc.nat({ max: people.length - 1 }),
    what: fc.constantFrom('register', 'withdraw', 'more seats'),
    guests: fc.nat({ max: 2 }),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.array(step, { maxLength: 14 }),
      async (seats, steps) => {
        let capacity = seats
        const plan = { companionsAllowed: 2, kind: 'sport', title: 'Hội thao' } as const
        const eventId = await event({ ...plan, capacity })
        for (const { who, what, guests } of steps) {
          const one = people[who] as Member
          const work =
            what === 'register'
              ? registerMyself(one.ctx, { unitId, eventId, guests })
              : what === 'withdraw'
                ? withdrawMyself(one.ctx, { unitId, eventId })
                : changeEvent(chair, {
                    unitId,
                    eventId,
                    ...plan,
                    startsOn: ctx.today,
                    registers: true,
                    capacity: capacity + 1,
                  })
          const done = await work.then(
            () => true,
            (error) => {
              if (error instanceof Refused || error instanceof NotFound) return false
              throw error
            },
          )
          if (done && what === 'more seats') capacity += 1
          const live = await statesOf(ctx, eventId)
          const taken = live
            .filter(({ state }) => state === 'going')
            .reduce((sum, place) => sum + Number(place.seats), 0)
          const first = live.find(({ state }) => state === 'waiting')
          expect(taken).toBeLessThanOrEqual(capacity)
          // Whoever waits longest would go if there were room: then nobody behind has been let past.
          if (first) expect(taken + Number(first.seats)).toBeGreaterThan(capacity)
        }
      },
    ),
    { numRuns: 25 },
  )
})

test('nobody who registers while others wait is let past them', async ({ ctx }) => {
  const { unitId, member, event } = await givenActivities(ctx)
  const eventId = await event({ capacity: 3, companionsAllowed: 2 })
  const [one, two, three] = [await member(), await member(), await member()]
  await registerMyself(one.ctx, { unitId, eventId, guests: 1 })
  const second = await registerMyself(two.ctx, { unitId, eventId, guests: 1 })
  const third = await registerMyself(three.ctx, { unitId, eventId })

  expect([second.state, third.state]).toEqual(['waiting', 'waiting'])
})

test('who may register', async ({ ctx }) => {
  const { unitId, chair, member, event } = await givenActivities(ctx)
  const [woman, man] = [await member(), await member('Lê Văn Nam', 'male')]
  const women = await event({ audience: 'women' })
  const over = await event({ startsOn: '10/01/2026' })
  const late = await event({ startsOn: '20/01/2026', registerUntil: '14/01/2026' })
  const open = await event({ registers: false })
  const alone = await event({})
  await registerMyself(woman.ctx, { unitId, eventId: women })

  await expect(registerMyself(woman.ctx, { unitId, eventId: women })).rejects.toThrow('đã đăng ký')
  await expect(registerMyself(man.ctx, { unitId, eventId: women })).rejects.toThrow('được mời')
  await expect(registerMyself(man.ctx, { unitId, eventId: over })).rejects.toThrow('đã qua')
  await expect(registerMyself(man.ctx, { unitId, eventId: late })).rejects.toThrow('hết hạn')
  await expect(registerMyself(man.ctx, { unitId, eventId: open })).rejects.toThrow('không cần')
  await expect(registerMyself(man.ctx, { unitId, eventId: alone, guests: 1 })).rejects.toThrow(
    Invalid,
  )
  expect(
    await registerMember(chair, { unitId, eventId: late, memberId: man.memberId }),
  ).toMatchObject({ state: 'going' })
})

test('the seat of a member who leaves goes to whoever waits longest', async ({ ctx }) => {
  const { unitId, chair, member, event } = await givenActivities(ctx)
  const eventId = await event({ startsOn: '20/02/2026', capacity: 1 })
  const [one, two] = [await member('Trần Thị Bình'), await member('Lê Thị Cúc')]
  await registerMyself(one.ctx, { unitId, eventId })
  await registerMyself(two.ctx, { unitId, eventId })
  await endMembership(chair, {
    unitId,
    memberId: one.memberId,
    leftHow: 'resigned',
    leftOn: '12/01/2026',
  })

  expect(await statesOf(ctx, eventId)).toEqual([
    { memberId: two.memberId, state: 'going', seats: 1 },
  ])
})
