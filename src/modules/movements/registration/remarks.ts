import { type RawBuilder, sql } from 'kysely'
import type { Remark } from '../labels.ts'

/** Somebody else's that stands; over the aliases `one` and `other` (both movements.registration). */
const ofSomebodyElse = sql`other.state <> 'withdrawn' and (other.member_id, other.subunit_id) is distinct from (one.member_id, one.subunit_id)`

/** How many others of the unit sent the same text in the year, over the alias `one`. */
export const sameCount = sql<number>`(select count(*)::int from movements.registration as other
  where other.unit_id = one.unit_id and other.year = one.year and other.twin = one.twin and ${ofSomebodyElse})`

/** Whether the coach has this to say about the registration `one`. */
export const remarkHolds: Record<Remark, RawBuilder<boolean>> = {
  same: sql<boolean>`exists (select from movements.registration as other
    where other.unit_id = one.unit_id and other.year = one.year and other.twin = one.twin and ${ofSomebodyElse})`,
  near: sql<boolean>`exists (select from movements.likeness as alike
    join movements.registration as other on other.unit_id = alike.unit_id and other.year = alike.year and other.twin = alike.other_twin
    where alike.unit_id = one.unit_id and alike.year = one.year and alike.twin = one.twin and ${ofSomebodyElse})`,
  repeats: sql<boolean>`(one.repeats_id is not null)`,
  substance: sql<boolean>`('substance' = any (one.lacks))`,
  amount: sql<boolean>`('amount' = any (one.lacks))`,
  day: sql<boolean>`('day' = any (one.lacks))`,
  proof: sql<boolean>`('proof' = any (one.lacks))`,
}

/** All that the coach has to say about the registration `one`, in the order of the labels. */
export const remarksOf = sql<Remark[]>`array_remove(array[
  ${sql.join(
    (Object.keys(remarkHolds) as Remark[]).map(
      (remark) => sql`case when ${remarkHolds[remark]} then ${remark}::text end`,
    ),
  )}], null)`
