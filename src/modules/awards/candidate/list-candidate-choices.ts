import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { id, optional } from '#platform/fields.ts'
import { searchPattern } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { writeProposals } from '../permissions.ts'

/** How many names a form offers at once; in a larger union one searches or narrows first. */
const mostNames = 300

/** Whom and what a list may take up: members of today by group and name, groups and sections. */
export const listCandidateChoices = query({
  name: 'awards.list-candidate-choices',
  summary: 'Các lựa chọn khi lập danh sách đề nghị khen thưởng',
  allow: writeProposals,
  input: z.object({
    unitId: id,
    q: z.string().max(200).default(''),
    /** A group, or a section with all its groups. */
    subunitId: optional(id).catch(null),
  }),
  async run(ctx, { unitId, q, subunitId }) {
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
            .where(q ? sql<boolean>`member.name_key like ${searchPattern(q)}` : sql<boolean>`true`)
            .where(
              subunitId
                ? sql<boolean>`${subunitId} in (subunit.id, subunit.parent_id)`
                : sql<boolean>`true`,
            )
            .orderBy('subunit.name')
            .orderBy('member.sortKey')
            .orderBy('member.id')
            .limit(mostNames + 1)
            .select(['member.id as memberId', 'member.fullName', 'subunit.name as groupName']),
        ).as('members'),
        jsonArrayFrom(
          eb
            .selectFrom('organization.subunit as subunit')
            .leftJoin('organization.subunit as section', (join) =>
              join
                .onRef('section.unitId', '=', 'subunit.unitId')
                .onRef('section.id', '=', 'subunit.parentId'),
            )
            .where('subunit.unitId', '=', unitId)
            .where(
              sql<boolean>`subunit.opened_on <= ${ctx.today}::date and (subunit.closed_on > ${ctx.today}::date) is not false`,
            )
            .orderBy(sql`subunit.kind = 'group'`)
            .orderBy('subunit.name')
            .select(['subunit.id as subunitId', 'subunit.name', 'section.name as sectionName']),
        ).as('subunits'),
      ])
      .executeTakeFirstOrThrow()
    return {
      members: found.members.slice(0, mostNames),
      tooMany: found.members.length > mostNames,
      subunits: found.subunits,
    }
  },
})
