import { sql } from 'kysely'
import type { Invariant } from '../invariant.ts'

/** Sums that are kept to be quick are always what the facts add up to. Units that wait for their recount are left out. */
export const figureInvariants: readonly Invariant[] = [
  {
    says: 'Số liệu đã cộng sẵn bằng số đếm lại từ từng sự việc',
    broken: sql`
      with counted as (
        select unit_id, figure_id, day, sum(amount) as own from platform.figure_fact group by 1, 2, 3 having sum(amount) <> 0
      ), kept as (
        select unit_id, figure_id, day, own from platform.figure_day where own <> 0
      )
      select format('Đơn vị %s, chỉ tiêu %s, ngày %s: đếm lại %s, đã cộng %s', unit_id, figure.name, day,
        coalesce(counted, 0), coalesce(kept, 0)) as problem
      from (
        select unit_id, figure_id, day, counted.own as counted, kept.own as kept
        from counted full join kept using (unit_id, figure_id, day)
      ) as both_sides
      join platform.figure on figure.id = figure_id
      where counted is distinct from kept
        and not exists (select from platform.figure_stale as mark where mark.unit_id = both_sides.unit_id)`,
  },
]
