import { sql } from 'kysely'
import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { id, optional } from '#platform/fields.ts'
import { listInput, pageOf, searchPattern } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import {
  type RegistrationState,
  type Remark,
  registrationStates,
  remarks,
  unitItself,
} from '../labels.ts'
import { mayInMovements } from '../movement/may-in.ts'
import { readRegistrations } from '../permissions.ts'
import { remarkHolds, remarksOf, sameCount } from './remarks.ts'
import { withinReach } from './seen-registrations.ts'

export const registrationFilters = {
  /** Nothing: of all movements of the unit. */
  movementId: optional(id).catch(null),
  /** Nothing: this year. */
  year: z.coerce.number().int().min(1990).max(2100).optional().catch(undefined),
  state: z
    .enum(['', ...registrationStates])
    .default('')
    .catch(''),
  remark: z
    .enum(['', 'any', ...remarks])
    .default('')
    .catch(''),
  subunitId: optional(id).catch(null),
}
export type RegistrationFilter = z.output<z.ZodObject<typeof registrationFilters>> & {
  unitId: number
  q: string
}

/** Registrations with what the coach says about each; those withdrawn only when asked for. */
export const listRegistrations = query({
  name: 'movements.list-registrations',
  summary: 'Danh sách đăng ký thi đua',
  allow: readRegistrations,
  input: z.object({
    unitId: id,
    ...registrationFilters,
    ...listInput(['name', 'group', 'same', 'registered', 'state']),
  }),
  async run(ctx, { page, size, sort, ...filter }) {
    const listed = await pageOf(
      registrationsOf(ctx, filter).select(sameCount.as('sameCount')),
      { page, size, sort, q: filter.q },
      {
        name: 'sort_key',
        group: 'group_name',
        same: 'same_count',
        registered: 'one.registered_on',
        state: 'one.state',
      },
      'one.id',
    )
    return { ...listed, may: mayInMovements(ctx, filter.unitId) }
  },
})

export const yearAsked = (ctx: Context, year: number | undefined) =>
  year ?? Number(ctx.today.slice(0, 4))

/** The filtered registrations within the asker's reach, for the list and its export; the group is that of the year's last day, or today's. */
export function registrationsOf(ctx: Context, filter: RegistrationFilter) {
  const { unitId, q, movementId, state, remark, subunitId } = filter
  const year = yearAsked(ctx, filter.year)
  const onDay = sql`least(${ctx.today}::date, make_date(one.year, 12, 31))`
  let rows = ctx.db
    .selectFrom('movements.registration as one')
    .innerJoin('movements.movement as movement', (join) =>
      join.onRef('movement.unitId', '=', 'one.unitId').onRef('movement.id', '=', 'one.movementId'),
    )
    .leftJoin('members.member as member', (join) =>
      join.onRef('member.unitId', '=', 'one.unitId').onRef('member.id', '=', 'one.memberId'),
    )
    .leftJoin('members.groupAssignment as place', (join) =>
      join
        .onRef('place.unitId', '=', 'one.unitId')
        .onRef('place.memberId', '=', 'one.memberId')
        .on(sql<boolean>`members.covers(place.from_day, place.until_day, ${onDay})`),
    )
    .leftJoin('organization.subunit as seat', (join) =>
      join
        .onRef('seat.unitId', '=', 'one.unitId')
        .on(sql<boolean>`seat.id = coalesce(one.subunit_id, place.subunit_id)`),
    )
    .where('one.unitId', '=', unitId)
    .where('one.year', '=', year)
    .where(withinReach(ctx))
    .select([
      'one.id as registrationId',
      'one.movementId',
      'movement.name as movementName',
      'one.memberId',
      'one.subunitId',
      sql<string>`coalesce(member.full_name, seat.name, ${unitItself})`.as('whose'),
      sql<string>`coalesce(member.sort_key, '')`.as('sortKey'),
      sql<string>`case when one.member_id is not null then coalesce(seat.name, '') else '' end`.as(
        'groupName',
      ),
      'one.content',
      'one.quantity',
      'one.dueOn',
      'one.proof',
      'one.registeredOn',
      'one.byMember',
      sql<RegistrationState>`one.state`.as('state'),
      'one.result',
      'one.confirmedOn',
      'one.confirmedByName',
      remarksOf.as('remarks'),
    ])
  if (movementId) rows = rows.where('one.movementId', '=', movementId)
  rows = state ? rows.where('one.state', '=', state) : rows.where('one.state', '<>', 'withdrawn')
  if (remark === 'any')
    rows = rows.where((where) => where.or(Object.values(remarkHolds) as never[]))
  else if (remark) rows = rows.where(remarkHolds[remark as Remark])
  if (subunitId)
    rows = rows.where(sql<boolean>`(seat.id = ${subunitId} or seat.parent_id = ${subunitId})`)
  if (q)
    rows = rows.where(
      sql<boolean>`(one.search_key like ${searchPattern(q)} or coalesce(member.name_key, '') like ${searchPattern(q)})`,
    )
  return rows
}
