import { sql } from 'kysely'
import { z } from 'zod'
import { id, optional } from '#platform/fields.ts'
import { listInput, pageOf, searchPattern } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { withinReach } from '../case/seen-cases.ts'
import { readVisits } from '../permissions.ts'

/**
 * Today's members who have been neither visited nor given anything of their own for so many months (0: everybody), with the
 * facts: the last visit, the last turn, how often and how much since then. Gifts by list, which all get, count only when asked.
 * What a turn was for is not told.
 */
export const listForgotten = query({
  name: 'welfare.list-forgotten',
  summary: 'Ai lâu chưa được thăm hỏi, chăm lo',
  allow: readVisits,
  input: z.object({
    unitId: id,
    months: z.coerce.number().int().min(0).max(600).default(12).catch(12),
    group: optional(z.coerce.number().int().min(0)).catch(null),
    lists: z.enum(['', 'yes']).default('').catch(''),
    ...listInput(['last', 'name', 'group', 'amount']),
  }),
  async run(ctx, { unitId, months, group, lists, page, size, sort, q }) {
    const since = sql`(${ctx.today}::date - make_interval(months => ${months}))::date`
    const own = lists === 'yes' ? sql`` : sql`and one.list_id is null`
    let rows = ctx.db
      .selectFrom('members.member as member')
      .innerJoin('members.membership as period', (join) =>
        join
          .onRef('period.unitId', '=', 'member.unitId')
          .onRef('period.memberId', '=', 'member.id')
          .on(sql<boolean>`members.covers(period.joined_on, period.left_on, ${ctx.today}::date)`),
      )
      .leftJoin('members.groupAssignment as place', (join) =>
        join
          .onRef('place.unitId', '=', 'member.unitId')
          .onRef('place.memberId', '=', 'member.id')
          .on(sql<boolean>`members.covers(place.from_day, place.until_day, ${ctx.today}::date)`),
      )
      .leftJoin('organization.subunit as subunit', (join) =>
        join
          .onRef('subunit.unitId', '=', 'place.unitId')
          .onRef('subunit.id', '=', 'place.subunitId'),
      )
      .leftJoinLateral(
        (eb) =>
          eb
            .selectFrom('welfare.visit as visit')
            .whereRef('visit.unitId', '=', 'member.unitId')
            .whereRef('visit.memberId', '=', 'member.id')
            .where('visit.withdrawnBecause', '=', '')
            .select([
              sql<string | null>`max(on_day)`.as('lastDay'),
              sql<number>`count(*)`.as('count'),
            ])
            .as('visits'),
        (join) => join.onTrue(),
      )
      .leftJoinLateral(
        (eb) =>
          eb
            .selectFrom('welfare.case as one')
            .whereRef('one.unitId', '=', 'member.unitId')
            .whereRef('one.memberId', '=', 'member.id')
            .where('one.state', '=', 'paid')
            .where(sql<boolean>`true ${own}`)
            .select([
              sql<string | null>`max(paid_on)`.as('lastDay'),
              sql<number>`count(*)`.as('count'),
              sql<number>`coalesce(sum(amount), 0)::bigint`.as('amount'),
            ])
            .as('turns'),
        (join) => join.onTrue(),
      )
      .where('member.unitId', '=', unitId)
      .where('member.mergedInto', 'is', null)
      .where(withinReach(ctx))
      .select([
        'member.id as memberId',
        'member.fullName',
        'subunit.name as groupName',
        'period.joinedOn',
        'visits.lastDay as lastVisit',
        sql<number>`visits.count`.as('visitCount'),
        'turns.lastDay as lastTurn',
        sql<number>`turns.count`.as('turnCount'),
        sql<number>`turns.amount`.as('amount'),
        sql<string | null>`greatest(visits.last_day, turns.last_day)`.as('lastDay'),
        sql`coalesce(greatest(visits.last_day, turns.last_day), '-infinity'::date)`.as('lastSort'),
        sql`coalesce(subunit.name, '')`.as('groupSort'),
      ])
    if (months > 0)
      rows = rows
        .where(
          sql<boolean>`coalesce(greatest(visits.last_day, turns.last_day), '-infinity') < ${since}`,
        )
        .where(sql<boolean>`period.joined_on < ${since}`)
    if (group === 0) rows = rows.where('place.subunitId', 'is', null)
    if (group)
      rows = rows.where(sql<boolean>`(place.subunit_id = ${group} or subunit.parent_id = ${group})`)
    if (q) rows = rows.where(sql<boolean>`member.name_key like ${searchPattern(q)}`)
    const listed = await pageOf(
      rows,
      { page, size, sort, q },
      { last: 'last_sort', name: 'member.sort_key', group: 'group_sort', amount: 'amount' },
      'member.id',
    )
    return {
      ...listed,
      rows: listed.rows.map(({ lastSort: _, groupSort: __, ...row }) => row),
    }
  },
})
