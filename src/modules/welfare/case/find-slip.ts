import { sql } from 'kysely'
import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readCases } from '../permissions.ts'
import { shownKind } from './case-sight.ts'
import { withinReach } from './seen-cases.ts'

/** What the visit slip of a case prints: the unit as it was named, and its officers, on that day. Of health and hardship no word. */
export const findSlip = query({
  name: 'welfare.find-slip',
  summary: 'Phiếu thăm hỏi đoàn viên để in',
  allow: readCases,
  input: z.object({ unitId: id, caseId: id }),
  async run(ctx, { unitId, caseId }) {
    const holder = (kind: string) => sql<string>`coalesce((
      select holder_name from organization.position_holding as holding
      where holding.unit_id = one.unit_id and holding.kind = ${kind} and holding.from_day <= one.happened_on
        and coalesce(holding.to_day, 'infinity') >= one.happened_on order by holding.from_day desc limit 1), '')`
    const found = await ctx.db
      .selectFrom('welfare.case as one')
      .innerJoin('welfare.kind as kind', 'kind.code', 'one.kind')
      .innerJoin('members.member as member', (join) =>
        join.onRef('member.unitId', '=', 'one.unitId').onRef('member.id', '=', 'one.memberId'),
      )
      .where('one.unitId', '=', unitId)
      .where('one.id', '=', caseId)
      .where('one.state', 'in', ['approved', 'paid'])
      .where(withinReach(ctx))
      .select([
        'one.id as caseId',
        'one.happenedOn',
        sql<string>`coalesce(one.paid_on, one.decided_on, one.happened_on)`.as('day'),
        'member.fullName',
        shownKind.as('reason'),
        'one.amount',
        sql<string>`coalesce((select subunit.name from members.group_assignment as place
          join organization.subunit on subunit.unit_id = place.unit_id and subunit.id = place.subunit_id
          where place.unit_id = one.unit_id and place.member_id = one.member_id
            and members.covers(place.from_day, place.until_day, one.happened_on)), '')`.as(
          'groupName',
        ),
        sql<string>`coalesce((select visitors from welfare.visit where visit.unit_id = one.unit_id and visit.case_id = one.id
          and visit.withdrawn_because = '' order by visit.on_day limit 1), '')`.as('visitors'),
        sql<string>`coalesce((select name from organization.unit_name as name where name.unit_id = one.unit_id and name.valid @> one.happened_on), '')`.as(
          'unionName',
        ),
        sql<string>`coalesce((select upper_name.name from organization.unit_parent as above
          join organization.unit_name as upper_name on upper_name.unit_id = above.parent_id and upper_name.valid @> one.happened_on
          where above.unit_id = one.unit_id and above.valid @> one.happened_on), '')`.as(
          'upperName',
        ),
        holder('chair').as('chair'),
        holder('accountant').as('accountant'),
      ])
      .executeTakeFirst()
    if (!found) throw new NotFound('Phiếu thăm hỏi chỉ in được khi hồ sơ đã duyệt.')
    return found
  },
})
