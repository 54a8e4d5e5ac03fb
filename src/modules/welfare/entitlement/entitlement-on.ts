import { sql } from 'kysely'
import type { Day } from '#platform/clock.ts'
import type { Context } from '#platform/context.ts'
import type { HospitalLevel, Relation } from '../labels.ts'

export type Occasion = {
  kind: string
  relation: Relation
  hospitalLevel: HospitalLevel
  happenedOn: Day
}

/** The line of the catalogue that held on the day of the occasion: that of the hospital's level before that of any level. */
export async function entitlementOn(
  ctx: Context,
  unitId: number,
  { kind, relation, hospitalLevel, happenedOn }: Occasion,
) {
  return ctx.db
    .selectFrom('welfare.entitlement')
    .where('unitId', '=', unitId)
    .where('kind', '=', kind)
    .where('relation', '=', relation)
    .where('hospitalLevel', 'in', [hospitalLevel, ''])
    .where(sql<boolean>`daterange(from_day, until_day) @> ${happenedOn}::date`)
    .orderBy('hospitalLevel', 'desc')
    .select(['id as entitlementId', 'amount', 'perYear'])
    .executeTakeFirst()
}
