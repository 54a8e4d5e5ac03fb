import { recordReceipt } from '#ledger'
import type { Context } from '#platform/context.ts'
import type { Role } from '#platform/rights.ts'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { acting } from '#testing/test.ts'
import { setEntitlement } from '../entitlement/set-entitlement.ts'

export type World = {
  unitId: number
  memberId: number
  personId: number
  as(...roles: Role[]): Promise<Context>
  chair: Context
  treasurer: Context
}

/** A union with one member, ten million in cash, and a catalogue: hospital 500,000 twice a year, hardship 1,000,000 once. */
export async function givenWelfare(ctx: Context): Promise<World> {
  const unitId = await givenUnit(ctx.db)
  const { memberId, personId } = await givenMember(ctx.db, unitId)
  const as = async (...roles: Role[]) => acting(ctx, await givenActor(ctx.db, unitId, ...roles))
  const chair = await as('chair')
  const treasurer = await as('treasurer')
  await recordReceipt(treasurer, {
    unitId,
    day: '01/01/2026',
    account: '111',
    against: '5122',
    amount: 10_000_000,
    counterpart: 'Đoàn viên',
    reason: 'Đoàn phí',
  })
  const line = { unitId, relation: 'self', fromDay: '01/01/2020' } as const
  await setEntitlement(chair, { ...line, kind: 'hospital', amount: 500_000, perYear: 2 })
  await setEntitlement(chair, { ...line, kind: 'hardship', amount: 1_000_000, perYear: 1 })
  await setEntitlement(chair, { ...line, kind: 'wedding', amount: 500_000 })
  return { unitId, memberId, personId, as, chair, treasurer }
}
