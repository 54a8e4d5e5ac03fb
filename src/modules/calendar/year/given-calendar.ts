import type { Context } from '#platform/context.ts'
import type { Role } from '#platform/rights.ts'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { acting } from '#testing/test.ts'

/** A union with one above it, two members, and officers. Today is 15/01/2026. */
export async function givenCalendarWorld(ctx: Context) {
  const aboveId = await givenUnit(ctx.db, { kind: 'superior_union' })
  const unitId = await givenUnit(ctx.db, { parentId: aboveId })
  const binh = await givenMember(ctx.db, unitId, {
    fullName: 'Trần Thị Bình',
    birthDay: '1985-05-20',
  })
  const an = await givenMember(ctx.db, unitId, { fullName: 'Lê Văn An', birthDay: '1990-11-02' })
  const as = async (...roles: Role[]) => acting(ctx, await givenActor(ctx.db, unitId, ...roles))
  /** The very person of a member's record. */
  const himself = async (personId: number) => {
    const { id: accountId } = await ctx.db
      .selectFrom('identity.account')
      .where('personId', '=', personId)
      .select('id')
      .executeTakeFirstOrThrow()
    const rights = [{ unitId, role: 'member' as const, subunitId: null }]
    return acting(ctx, { accountId, personId, name: 'Chính người ấy', rights })
  }
  return {
    unitId,
    aboveId,
    binh,
    an,
    as,
    himself,
    chair: await as('chair'),
    aboveChair: acting(ctx, await givenActor(ctx.db, aboveId, 'chair')),
  }
}

/** A post held by this person since 2020. */
export async function givenPost(ctx: Context, unitId: number, personId: number, kind: string) {
  await ctx.db
    .insertInto('organization.positionHolding')
    .values({
      unitId,
      personId,
      kind,
      holderName: 'Trần Thị Bình',
      fromDay: '2020-01-01',
      how: 'elected',
    })
    .execute()
}
