import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readModels } from '../permissions.ts'
import { mayIn } from './may-in.ts'

/** How many names a form offers; others are typed. */
const mostNames = 400

/**
 * What the forms offer: fields, the units above (nearest first), and to officers the names of today's members; of namesakes with the
 * birth day. A member types the names of colleagues.
 */
export const listInitiativeChoices = query({
  name: 'initiatives.list-initiative-choices',
  summary: 'Các lựa chọn khi ghi sáng kiến, mô hình',
  allow: readModels,
  // As the queries beside which it stands on a page: the unit is entered once for all of them.
  reach: 'branch',
  input: z.object({ unitId: id }),
  async run(ctx, { unitId }) {
    const may = mayIn(ctx, unitId)
    const found = await ctx.db
      .selectNoFrom((eb) => [
        jsonArrayFrom(
          eb.selectFrom('initiatives.field').orderBy('rank').select(['code', 'name']),
        ).as('fields'),
        sql<
          { unitId: number; name: string }[]
        >`(select coalesce(json_agg(json_build_object('unitId', line.ancestor_id, 'name', name.short_name) order by line.depth), '[]')
          from organization.unit_ancestor as line
          join organization.unit_name as name on name.unit_id = line.ancestor_id and name.valid @> ${ctx.today}::date
          where line.unit_id = ${unitId} and line.depth > 0 and line.valid @> ${ctx.today}::date)`.as(
          'above',
        ),
        sql<string[]>`(select coalesce(json_agg(called.name order by called.sort_key), '[]') from (
          select case when count(*) over (partition by name_key) > 1 and birth_day is not null
            then format('%s (%s)', full_name, to_char(birth_day, 'DD/MM/YYYY')) else full_name end as name, sort_key
          from members.member where ${may.enters} and unit_id = ${unitId} and merged_into is null
            and members.is_member_on(unit_id, id, ${ctx.today}::date)
          order by sort_key, id limit ${mostNames}) as called)`.as('memberNames'),
      ])
      .executeTakeFirstOrThrow()
    return { ...found, may }
  },
})
