import { sql } from 'kysely'
import type { Invariant } from '#platform/invariant.ts'

/** What must hold over all units, besides what the constraints already keep (no two names or parents a day, no circle). */
export const organizationInvariants: readonly Invariant[] = [
  {
    says: 'Mỗi đơn vị có tên vào mọi ngày từ khi thành lập',
    broken: sql`
      select format('Đơn vị %s (%s) thiếu tên trong một thời kỳ', unit.id, unit.slug) as problem
      from organization.unit left join organization.unit_name as name on name.unit_id = unit.id
      group by unit.id
      having not coalesce(range_agg(name.valid) @> daterange(unit.established_on, null), false)`,
  },
  {
    says: 'Bảng đơn vị cấp trên khớp với cây đơn vị',
    broken: sql`
      with recursive climb (unit_id, ancestor_id, depth, valid) as (
        select unit_id, parent_id, 1, valid from organization.unit_parent
        union all
        select climb.unit_id, up.parent_id, climb.depth + 1, climb.valid * up.valid
        from climb join organization.unit_parent as up on up.unit_id = climb.ancestor_id and up.valid && climb.valid
        where climb.depth < 30
      ), kept as (
        select unit_id, ancestor_id, depth::int, valid from organization.unit_ancestor where depth > 0
      )
      select format('Đơn vị %s và cấp trên %s trong %s', unit_id, ancestor_id, valid) as problem
      from ((table climb except table kept) union (table kept except table climb)) as different`,
  },
  {
    says: 'Đơn vị đã kết thúc không còn cán bộ, ban, tổ và nhiệm kỳ nào sau ngày kết thúc',
    broken: sql`
      select format('Đơn vị %s kết thúc ngày %s nhưng còn %s', unit.id, unit.closed_on, what) as problem
      from organization.unit join (
        select unit_id, to_day + 1 as ends_on, 'cán bộ' as what from organization.position_holding
        union all select unit_id, closed_on, 'ban' from organization.body
        union all select unit_id, closed_on, 'tổ hoặc bộ phận' from organization.subunit
        union all select unit_id, ended_on, 'nhiệm kỳ' from organization.term
      ) as inside on inside.unit_id = unit.id
      where unit.closed_on is not null and coalesce(inside.ends_on > unit.closed_on, true)`,
  },
]
