import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import type { MovementKind, RegistrationState } from '../labels.ts'
import { registerBy } from '../movement/movement-years.ts'
import { ownRegistrations } from '../permissions.ts'
import { ownMemberId } from './own-member.ts'
import { sameCount } from './remarks.ts'

export type OwnRegistration = {
  registrationId: number
  movementId: number
  movementName: string
  year: number
  content: string
  quantity: string
  dueOn: string | null
  proof: string
  version: number
  registeredOn: string
  byMember: boolean
  byName: string
  state: RegistrationState
  result: string
  confirmedByName: string | null
  lacks: ('amount' | 'day' | 'proof' | 'substance')[]
  repeats: boolean
  /** How many others sent the same; whose they are is not told. */
  same: number
  progress: { onDay: string; note: string; byName: string }[]
}
type Open = {
  movementId: number
  kind: MovementKind
  name: string
  slogan: string
  body: string
  ownBody: string
  criteria: string
  fromDay: string
  untilDay: string | null
  laidDown: string | null
  launchedBy: string | null
}

/** The movements of this year that the member is meant by, and all that he or she ever registered, newest first. */
export const listMyMovements = query({
  name: 'movements.list-my-movements',
  summary: 'Thi đua của tôi',
  allow: ownRegistrations,
  input: z.object({ unitId: id }),
  async run(ctx, { unitId }) {
    const memberId = await ownMemberId(ctx, unitId)
    const year = Number(ctx.today.slice(0, 4))
    const { rows: open } = await sql<Open>`
      select movement.id as movement_id, movement.kind, movement.name, content.slogan, content.body, content.own_body, content.criteria,
        movement.from_day, movement.until_day, content.register_by as laid_down,
        (select name.short_name from organization.unit_name as name
          where name.unit_id = movement.root_unit_id and name.valid @> ${ctx.today}::date) as launched_by
      from movements.movement
      cross join lateral movements.content_on(movement.unit_id, movement.id, ${ctx.today}::date) as content
      where movement.unit_id = ${unitId} and movement.withdrawn_because = ''
        and (movement.until_day is null or movement.until_day >= ${ctx.today}::date)
        and (movement.ended_on is null or movement.ended_on > ${ctx.today}::date)
        and movement.from_day < make_date(${year}::int + 1, 1, 1)
        and ${memberId} in (select member_id from movements.expected_members(movement.unit_id, movement.id, ${ctx.today}::date))
      order by movement.kind, movement.from_day, movement.id`.execute(ctx.db)
    const { rows: own } = await sql<OwnRegistration>`
      select one.id as registration_id, one.movement_id, movement.name as movement_name, one.year, one.content, one.quantity, one.due_on,
        one.proof, one.version, one.registered_on, one.by_member, one.by_name, one.state, one.result, one.confirmed_by_name, one.lacks,
        one.repeats_id is not null as repeats, ${sameCount} as same,
        (select coalesce(json_agg(json_build_object('onDay', on_day, 'note', note, 'byName', by_name) order by on_day, id), '[]')
          from movements.progress where progress.unit_id = one.unit_id and progress.registration_id = one.id) as progress
      from movements.registration as one
      join movements.movement on movement.unit_id = one.unit_id and movement.id = one.movement_id
      where one.unit_id = ${unitId} and one.member_id = ${memberId}
      order by one.year desc, one.id desc`.execute(ctx.db)
    return {
      year,
      open: open.map(({ laidDown, ...movement }) => {
        const last = registerBy(laidDown, movement.fromDay, year)
        return { ...movement, registerBy: last, closed: Boolean(last && ctx.today > last) }
      }),
      own,
    }
  },
})
