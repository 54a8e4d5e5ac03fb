import type { Context } from '#platform/context.ts'
import type { Role } from '#platform/rights.ts'
import { givenMember, givenPerson, givenUnit } from '#testing/given.ts'
import { acting } from '#testing/test.ts'
import { planEvent } from './plan-event.ts'

export type Member = { memberId: number; personId: number; ctx: Context }
export type World = {
  unitId: number
  chair: Context
  as(...roles: Role[]): Promise<Context>
  /** A member of the union who can sign in. */
  member(fullName?: string, sex?: 'female' | 'male'): Promise<Member>
  /** An event of today, for all, with registration, unless said otherwise. */
  event(given?: Partial<Parameters<typeof planEvent>[1]>): Promise<number>
}

export async function givenActivities(ctx: Context): Promise<World> {
  const unitId = await givenUnit(ctx.db)
  const as = async (...roles: Role[]) => {
    const person = await givenPerson(ctx.db)
    return acting(ctx, {
      ...person,
      rights: roles.map((role) => ({ unitId, role, subunitId: null })),
    })
  }
  const chair = await as('chair')
  return {
    unitId,
    chair,
    as,
    async member(fullName = 'Trần Thị Bình', sex = 'female') {
      const { memberId, personId } = await givenMember(ctx.db, unitId, { fullName, sex })
      const { accountId } = await ctx.db
        .selectFrom('identity.account')
        .where('personId', '=', personId)
        .select('id as accountId')
        .executeTakeFirstOrThrow()
      const rights = [{ unitId, role: 'member' as const, subunitId: null }]
      const own = acting(ctx, { accountId, personId, name: fullName, rights })
      return { memberId, personId, ctx: own }
    },
    async event(given = {}) {
      const { eventId } = await planEvent(chair, {
        unitId,
        kind: 'sport',
        title: 'Hội thao',
        startsOn: ctx.today,
        registers: true,
        ...given,
      } as Parameters<typeof planEvent>[1])
      return eventId
    },
  }
}
