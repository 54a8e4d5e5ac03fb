import { type RawBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { id, optional } from '#platform/fields.ts'
import { searchPattern } from '#platform/list.ts'
import { standingOf } from '#platform/operation.ts'
import { query } from '#platform/query.ts'
import { choosePosts } from '../permissions.ts'

/**
 * What the form for a new post-holder offers: members found by name (or the one that was asked for), the kinds of posts,
 * the bodies and the groups that work today.
 */
export const listPostChoices = query({
  name: 'members.list-post-choices',
  summary: 'Các lựa chọn khi ghi người giữ chức vụ',
  allow: choosePosts,
  input: z.object({ unitId: id, memberId: optional(id), q: z.string().max(200).default('') }),
  run(ctx, { unitId, memberId, q }) {
    const wanted: RawBuilder<boolean> = memberId
      ? sql<boolean>`member.id = ${memberId}`
      : q.trim()
        ? sql<boolean>`member.name_key like ${searchPattern(q)}`
        : sql<boolean>`false`
    const working = sql<boolean>`(one.closed_on is null or one.closed_on > ${ctx.today}::date)`
    return ctx.db
      .selectNoFrom((eb) => [
        jsonArrayFrom(
          eb
            .selectFrom('members.member as member')
            .where('member.unitId', '=', unitId)
            .where(wanted)
            .where(
              sql<boolean>`members.is_member_on(member.unit_id, member.id, ${ctx.today}::date)`,
            )
            .orderBy('member.sortKey')
            .limit(30)
            .select(['member.personId', 'member.fullName', 'member.jobTitle'])
            // From above only names and posts are seen.
            .select(
              standingOf(ctx).from === 'above'
                ? sql<string | null>`null::date`.as('birthDay')
                : 'member.birthDay',
            ),
        ).as('people'),
        jsonArrayFrom(
          eb
            .selectFrom('organization.positionKind as kind')
            .orderBy('kind.rank')
            .select(['kind.code as value', 'kind.name as label']),
        ).as('kinds'),
        jsonArrayFrom(
          eb
            .selectFrom('organization.body as one')
            .where('one.unitId', '=', unitId)
            .where(working)
            .orderBy('one.name')
            .select(['one.id as value', 'one.name as label']),
        ).as('bodies'),
        jsonArrayFrom(
          eb
            .selectFrom('organization.subunit as one')
            .where('one.unitId', '=', unitId)
            .where(working)
            .orderBy('one.name')
            .select(['one.id as value', 'one.name as label']),
        ).as('groups'),
      ])
      .executeTakeFirstOrThrow()
  },
})
