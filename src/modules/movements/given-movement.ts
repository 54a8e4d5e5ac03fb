import type { Context } from '#platform/context.ts'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { acting } from '#testing/test.ts'
import { launchMovement } from './movement/launch-movement.ts'
import './refusals.ts'

export const launched = {
  name: 'Thi đua thực hiện văn hóa công sở',
  launchedOn: '05/01/2026',
  untilDay: '31/12/2026',
  registrants: ['member'],
} as const

/** A union with a movement of this year, its chair, and two members: a woman, who can sign in as `own`, and a man. */
export async function givenMovement(
  ctx: Context,
  given: Partial<Parameters<typeof launchMovement>[1]> = {},
) {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const woman = await givenMember(ctx.db, unitId, { fullName: 'Trần Thị Bình' })
  const man = await givenMember(ctx.db, unitId, { fullName: 'Lê Văn Nam', sex: 'male' })
  const member = await givenActor(ctx.db, unitId, 'member')
  const own = acting(ctx, { ...member, personId: woman.personId, name: 'Trần Thị Bình' })
  const { movementId } = await launchMovement(chair, { unitId, ...launched, ...given } as never)
  return { unitId, chair, woman, man, own, movementId }
}

/** The rows of a union's registrations, oldest first, as the database holds them. */
export function registrationsOf(ctx: Context, unitId: number) {
  return ctx.db
    .selectFrom('movements.registration')
    .where('unitId', '=', unitId)
    .orderBy('id')
    .selectAll()
    .execute()
}
