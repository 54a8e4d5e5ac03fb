import { sql } from 'kysely'
import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import type { RegistrationState, Remark } from '../labels.ts'
import { mayInMovements } from '../movement/may-in.ts'
import { readRegistrations } from '../permissions.ts'
import { remarksOf } from './remarks.ts'
import { isOfficer } from './require-registration.ts'
import { withinReach } from './seen-registrations.ts'

export type Alike = {
  registrationId: number
  whose: string
  content: string
  share: number
  year: number
}
type Found = {
  movementId: number
  movementName: string
  year: number
  memberId: number | null
  whose: string
  content: string
  quantity: string
  dueOn: string | null
  proof: string
  registeredOn: string
  byMember: boolean
  byName: string
  version: number
  state: RegistrationState
  result: string
  confirmedOn: string | null
  confirmedByName: string | null
  withdrawnBecause: string
  remarks: Remark[]
  isOwn: boolean
  progress: { progressId: number; onDay: string; note: string; byName: string }[]
  alike: Alike[]
  repeated: Alike | null
}

const whose = sql`coalesce((select full_name from members.member where member.unit_id = other.unit_id and member.id = other.member_id),
  (select name from organization.subunit where subunit.unit_id = other.unit_id and subunit.id = other.subunit_id), 'Đơn vị')`

/** One registration, how far it has come, and the texts by others that are the same or nearly so (ten at most). */
export const findRegistration = query({
  name: 'movements.find-registration',
  summary: 'Một bản đăng ký thi đua',
  allow: readRegistrations,
  input: z.object({ unitId: id, registrationId: id }),
  async run(ctx, { unitId, registrationId }) {
    const { rows } = await sql<Found>`
      select one.movement_id, movement.name as movement_name, one.year, one.member_id,
        (select ${whose} from movements.registration as other where other.unit_id = one.unit_id and other.id = one.id) as whose,
        one.content, one.quantity, one.due_on, one.proof, one.registered_on, one.by_member, one.by_name, one.version, one.state, one.result,
        one.confirmed_on, one.confirmed_by_name, one.withdrawn_because, ${remarksOf} as remarks,
        coalesce((select person_id = ${ctx.actor?.personId ?? null}::bigint from members.member
          where member.unit_id = one.unit_id and member.id = one.member_id), false) as is_own,
        (select coalesce(json_agg(json_build_object('progressId', id, 'onDay', on_day, 'note', note, 'byName', by_name) order by on_day, id), '[]')
          from movements.progress where progress.unit_id = one.unit_id and progress.registration_id = one.id) as progress,
        (select coalesce(json_agg(like_it order by like_it.share desc, like_it."registrationId"), '[]') from (
          select other.id as "registrationId", ${whose} as whose, other.content, near.share, other.year
          from (select one.twin, 100 as share union all
            select other_twin, share from movements.likeness where likeness.unit_id = one.unit_id and likeness.year = one.year and likeness.twin = one.twin) as near
          join movements.registration as other on other.unit_id = one.unit_id and other.year = one.year and other.twin = near.twin
          where other.state <> 'withdrawn' and (other.member_id, other.subunit_id) is distinct from (one.member_id, one.subunit_id)
          order by near.share desc, other.id limit 10) as like_it) as alike,
        (select json_build_object('registrationId', other.id, 'whose', ${whose}, 'content', other.content, 'share', 100, 'year', other.year)
          from movements.registration as other where other.unit_id = one.unit_id and other.id = one.repeats_id) as repeated
      from movements.registration as one
      join movements.movement on movement.unit_id = one.unit_id and movement.id = one.movement_id
      where one.unit_id = ${unitId} and one.id = ${registrationId} and ${isOfficer(ctx) ? withinReach(ctx) : sql`false`}`.execute(
      ctx.db,
    )
    const [found] = rows
    if (!found) throw new NotFound('Không có bản đăng ký này.')
    return { ...found, registrationId, may: mayInMovements(ctx, unitId) }
  },
})
