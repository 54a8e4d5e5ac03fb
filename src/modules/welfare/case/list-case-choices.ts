import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { id, optional } from '#platform/fields.ts'
import { searchPattern } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import type { HospitalLevel, Relation } from '../labels.ts'
import { enterCases } from '../permissions.ts'
import { mayIn } from './may-in.ts'
import { withinReach } from './seen-cases.ts'

/** How many names a form offers at once; in a larger union one searches first. */
const mostNames = 400

/** What the forms for a case and a visit offer: members within reach (by name), the occasions of today's catalogue. */
export const listCaseChoices = query({
  name: 'welfare.list-case-choices',
  summary: 'Các lựa chọn khi báo việc chăm lo hoặc ghi lần thăm',
  allow: enterCases,
  input: z.object({ unitId: id, q: z.string().max(200).default(''), memberId: optional(id) }),
  async run(ctx, { unitId, q, memberId }) {
    const found = await ctx.db
      .selectNoFrom((eb) => [
        jsonArrayFrom(
          eb
            .selectFrom('members.member as member')
            .leftJoin('members.groupAssignment as place', (join) =>
              join
                .onRef('place.unitId', '=', 'member.unitId')
                .onRef('place.memberId', '=', 'member.id')
                .on(
                  sql<boolean>`members.covers(place.from_day, place.until_day, ${ctx.today}::date)`,
                ),
            )
            .leftJoin('organization.subunit as subunit', (join) =>
              join
                .onRef('subunit.unitId', '=', 'place.unitId')
                .onRef('subunit.id', '=', 'place.subunitId'),
            )
            .where('member.unitId', '=', unitId)
            .where('member.mergedInto', 'is', null)
            .where(
              sql<boolean>`members.is_member_on(member.unit_id, member.id, ${ctx.today}::date)`,
            )
            .where(withinReach(ctx))
            .where(
              memberId
                ? sql<boolean>`member.id = ${memberId}`
                : q
                  ? sql<boolean>`member.name_key like ${searchPattern(q)}`
                  : sql<boolean>`true`,
            )
            .orderBy('member.sortKey')
            .orderBy('member.id')
            .limit(mostNames + 1)
            .select(['member.id as memberId', 'member.fullName', 'subunit.name as groupName']),
        ).as('members'),
        jsonArrayFrom(
          eb
            .selectFrom('welfare.entitlement as line')
            .innerJoin('welfare.kind as kind', 'kind.code', 'line.kind')
            .where('line.unitId', '=', unitId)
            .where(sql<boolean>`daterange(line.from_day, line.until_day) @> ${ctx.today}::date`)
            .orderBy('kind.rank')
            .orderBy(sql`array_position(kind.relations, line.relation)`)
            .orderBy('line.amount')
            .select([
              'line.id as entitlementId',
              'kind.name as kindName',
              sql<Relation>`line.relation`.as('relation'),
              sql<HospitalLevel>`line.hospital_level`.as('hospitalLevel'),
              'line.amount',
            ]),
        ).as('occasions'),
        jsonArrayFrom(eb.selectFrom('welfare.kind').orderBy('rank').select(['code', 'name'])).as(
          'kinds',
        ),
      ])
      .executeTakeFirstOrThrow()
    return {
      ...found,
      members: found.members.slice(0, mostNames),
      tooMany: found.members.length > mostNames,
      may: mayIn(ctx, unitId),
    }
  },
})
