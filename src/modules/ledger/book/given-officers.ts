import type { Context } from '#platform/context.ts'
import { givenActor, givenUnit } from '#testing/given.ts'
import { acting } from '#testing/test.ts'

/** A union with its officers, one person an office, and somebody who holds two that do not go together. */
export async function givenOfficers(ctx: Context) {
  const unitId = await givenUnit(ctx.db)
  const as = async (...roles: Parameters<typeof givenActor>[2][]) =>
    acting(ctx, await givenActor(ctx.db, unitId, ...roles))
  return {
    unitId,
    treasurer: await as('treasurer'),
    accountant: await as('accountant'),
    chair: await as('chair'),
    deputy: await as('deputy'),
    inspector: await as('inspector'),
    both: await as('treasurer', 'accountant'),
  }
}

/** A receipt of ten million on 05/01/2026. */
export const gift = {
  day: '05/01/2026',
  account: '111',
  against: '5129',
  amount: '10.000.000',
  counterpart: 'Công ty Minh Phát',
  reason: 'Ủng hộ Tết đoàn viên khó khăn',
}
/** A payment of two million. */
export const visit = {
  account: '111',
  against: '61313',
  amount: '2.000.000',
  counterpart: 'Bà Lê Thị Hồng',
  reason: 'Thăm ốm',
}
