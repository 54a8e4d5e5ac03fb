import { sql } from 'kysely'
import type { Invariant } from '#platform/invariant.ts'

/** What must hold between units, and between registrations and what was worked out from them, besides the constraints. */
export const movementInvariants: readonly Invariant[] = [
  {
    says: 'Phong trào hưởng ứng cấp trên luôn có phong trào gốc chưa bị rút',
    broken: sql`
      select format('Đơn vị %s, phong trào %s', carried.unit_id, carried.id) as problem
      from movements.movement as carried
      where carried.root_unit_id is not null and carried.withdrawn_because = '' and not exists (
        select from movements.movement as root where root.unit_id = carried.root_unit_id and root.id = carried.root_movement_id
          and root.root_unit_id is null and root.withdrawn_because = '')`,
  },
  {
    says: 'Đơn vị đã xem phong trào nào thì phong trào ấy có thật',
    broken: sql`
      select format('Đơn vị %s, phong trào %s của đơn vị %s', seen.unit_id, seen.root_movement_id, seen.root_unit_id) as problem
      from movements.acknowledgement as seen
      where not exists (select from movements.movement as root where root.unit_id = seen.root_unit_id and root.id = seen.root_movement_id)`,
  },
  {
    says: 'Mỗi phong trào có nội dung từ ngày phát động hoặc ngày bắt đầu',
    broken: sql`
      select format('Đơn vị %s, phong trào %s', unit_id, id) as problem
      from movements.movement
      where not exists (select from movements.content where content.unit_id = movement.unit_id and content.movement_id = movement.id
        and content.from_day <= least(movement.from_day, movement.launched_on))`,
  },
  {
    says: 'Bản đăng ký đi theo phong trào được gộp nằm ở phong trào nhận',
    broken: sql`
      select format('Đơn vị %s, bản đăng ký %s', one.unit_id, one.id) as problem
      from movements.registration as one
      join movements.movement as gone on gone.unit_id = one.unit_id and gone.id = one.from_movement_id
      where gone.merged_into_id is null`,
  },
  {
    says: 'Mỗi bản đăng ký đã được so với các bản khác trong năm',
    broken: sql`
      select format('Đơn vị %s, bản đăng ký %s', one.unit_id, one.id) as problem
      from movements.registration as one
      where not exists (select from movements.mark where mark.unit_id = one.unit_id and mark.year = one.year and mark.twin = one.twin and mark.mark = 0)`,
  },
  {
    says: 'Hai nội dung gần giống nhau thì giống cả hai chiều',
    broken: sql`
      select format('Đơn vị %s, năm %s: %s, %s', unit_id, year, twin, other_twin) as problem
      from movements.likeness as one
      where not exists (select from movements.likeness as back where back.unit_id = one.unit_id and back.year = one.year
        and back.twin = one.other_twin and back.other_twin = one.twin)`,
  },
]
