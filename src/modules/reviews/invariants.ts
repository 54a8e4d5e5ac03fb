import { sql } from 'kysely'
import type { Invariant } from '#platform/invariant.ts'

/** What must hold in reviews, besides what the constraints already keep. */
export const reviewInvariants: readonly Invariant[] = [
  {
    says: 'Đợt bình xét đã kết luận: ai không bị để ngoài đều có một mức của đúng bộ tiêu chí',
    broken: sql`
      select format('Đơn vị %s, phiếu %s', one.unit_id, one.id) as problem
      from reviews.assessment as one
      join reviews.round on round.unit_id = one.unit_id and round.id = one.round_id and round.state = 'concluded'
      where one.left_out_because = '' and not exists (select from reviews.band
        where band.unit_id = one.unit_id and band.set_id = round.set_id and band.rank = one.rank)`,
  },
  {
    says: 'Kết luận bình xét hiện có đúng như dòng kết luận sau cùng trong nhật ký của đợt',
    broken: sql`
      select format('Đơn vị %s, phiếu %s', one.unit_id, one.id) as problem
      from reviews.assessment as one
      join reviews.round on round.unit_id = one.unit_id and round.id = one.round_id and round.state = 'concluded'
      cross join lateral (select conclusion from reviews.round_event as event
        where event.unit_id = round.unit_id and event.round_id = round.id and event.state = 'concluded' order by event.id desc limit 1) as last
      where one.rank is not null and cardinality(one.moved_from) = 0
        and (last.conclusion ->> one.member_id::text)::int is distinct from one.rank`,
  },
]
