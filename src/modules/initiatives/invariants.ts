import { sql } from 'kysely'
import type { Invariant } from '#platform/invariant.ts'

/** What must hold between the tables of initiatives, besides what the constraints already keep. */
export const initiativeInvariants: readonly Invariant[] = [
  {
    says: 'Tỷ lệ đóng góp của các tác giả mỗi sáng kiến cộng lại đúng 100%',
    broken: sql`
      select format('Đơn vị %s, sáng kiến %s: %s%%', one.unit_id, one.id, coalesce(sum(author.share), 0)) as problem
      from initiatives.initiative as one
      left join initiatives.author on author.unit_id = one.unit_id and author.initiative_id = one.id
      group by one.unit_id, one.id having coalesce(sum(author.share), 0) <> 100`,
  },
  {
    says: 'Sáng kiến được công nhận khi và chỉ khi còn một quyết định công nhận, ở phạm vi rộng nhất của các quyết định',
    broken: sql`
      select format('Đơn vị %s, sáng kiến %s: ghi %s, các quyết định nói %s', unit_id, id, coalesce(scope, 'không'), coalesce(widest, 'không')) as problem
      from (
        select one.unit_id, one.id, one.scope, one.recognised_on, (array_agg(decision.scope order by array_position(
            array['base', 'sector', 'province', 'national'], decision.scope) desc) filter (where decision.id is not null))[1] as widest,
          min(decision.decided_on) as first_day
        from initiatives.initiative as one
        left join initiatives.decision on decision.unit_id = one.unit_id and decision.initiative_id = one.id
          and decision.result = 'recognised' and decision.withdrawn_because = ''
        group by one.unit_id, one.id
      ) as one
      where scope is distinct from widest or recognised_on is distinct from first_day`,
  },
  {
    says: 'Mỗi đề nghị được cấp trên công nhận có đúng một quyết định',
    broken: sql`
      select format('Đơn vị %s, đề nghị %s: %s quyết định', sent.unit_id, sent.id, count(decision.id)) as problem
      from initiatives.submission as sent
      left join initiatives.decision on decision.unit_id = sent.unit_id and decision.submission_id = sent.id and decision.withdrawn_because = ''
      group by sent.unit_id, sent.id, sent.state
      having count(decision.id) <> (case sent.state when 'recognised' then 1 else 0 end)`,
  },
]
