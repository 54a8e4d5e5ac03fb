import { sql } from 'kysely'
import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id, optional } from '#platform/fields.ts'
import { listInput, pageOf, searchPattern } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { yearsOf } from '../movement/movement-years.ts'
import { readRegistrations } from '../permissions.ts'
import { yearAsked } from './list-registrations.ts'
import { withinReach } from './seen-registrations.ts'

/** Who is expected to register for a year of a movement: members and groups; `missing`: only those who have not. */
export const listExpected = query({
  name: 'movements.list-expected',
  summary: 'Ai đã, ai chưa đăng ký phong trào',
  allow: readRegistrations,
  input: z.object({
    unitId: id,
    movementId: id,
    year: z.coerce.number().int().min(1990).max(2100).optional().catch(undefined),
    show: z.enum(['missing', 'all']).default('missing').catch('missing'),
    subunitId: optional(id).catch(null),
    ...listInput(['name', 'group']),
  }),
  async run(ctx, { unitId, movementId, year: asked, show, subunitId, ...list }) {
    const movement = await ctx.db
      .selectFrom('movements.movement')
      .where('unitId', '=', unitId)
      .where('id', '=', movementId)
      .where('withdrawnBecause', '=', '')
      .select(['name', 'fromDay', 'untilDay', 'endedOn'])
      .executeTakeFirst()
    if (!movement) throw new NotFound('Không có phong trào này.')
    const years = yearsOf(movement, ctx.today)
    const wanted = yearAsked(ctx, asked)
    const year = years.includes(wanted) ? wanted : (years.at(-1) ?? wanted)
    const onDay = sql`movements.counted_on(${year}::int, ${movement.untilDay}::date, ${movement.endedOn}::date, ${ctx.today}::date)`
    const expected = sql<{
      unitId: number
      memberId: number | null
      subunitId: number | null
      groupId: number | null
    }>`(select ${unitId}::bigint as unit_id, member_id, null::bigint as subunit_id, subunit_id as group_id
        from movements.expected_members(${unitId}, ${movementId}, ${onDay})
      union all select ${unitId}::bigint, null, subunit_id, subunit_id from movements.expected_subunits(${unitId}, ${movementId}, ${onDay}))`
    const has = sql<boolean>`exists (select from movements.registration as done where done.unit_id = one.unit_id and done.movement_id = ${movementId}
      and done.year = ${year} and done.state <> 'withdrawn'
      and case when one.member_id is not null then done.member_id = one.member_id else done.subunit_id = one.subunit_id and done.member_id is null end)`
    let rows = ctx.db
      .selectFrom(expected.as('one'))
      .leftJoin('members.member as member', (join) =>
        join.onRef('member.unitId', '=', 'one.unitId').onRef('member.id', '=', 'one.memberId'),
      )
      .leftJoin('organization.subunit as seat', (join) =>
        join.onRef('seat.unitId', '=', 'one.unitId').onRef('seat.id', '=', 'one.groupId'),
      )
      .where(withinReach(ctx))
      .select([
        'one.memberId',
        'one.subunitId',
        sql<string>`coalesce(member.full_name, seat.name)`.as('whose'),
        sql<string>`coalesce(member.sort_key, '')`.as('sortKey'),
        sql<string>`case when one.member_id is not null then coalesce(seat.name, '') else '' end`.as(
          'groupName',
        ),
        sql<number>`coalesce(one.member_id, -one.subunit_id)`.as('whoseId'),
        has.as('registered'),
      ])
    if (show === 'missing') rows = rows.where(sql<boolean>`not ${has}`)
    if (subunitId)
      rows = rows.where(sql<boolean>`(seat.id = ${subunitId} or seat.parent_id = ${subunitId})`)
    if (list.q)
      rows = rows.where(
        sql<boolean>`coalesce(member.name_key, platform.search_key(seat.name)) like ${searchPattern(list.q)}`,
      )
    const page = await pageOf(rows, list, { name: 'sort_key', group: 'group_name' }, 'whose_id')
    return { ...page, name: movement.name, years, year }
  },
})
