import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readInitiatives } from '../permissions.ts'

export type UnitCount = {
  unitId: number
  name: string
  described: number
  adopted: number
  reported: number
  givenUp: number
}

/** By unit, the own one and those below: models described, taken over and still in use, of these reported on, given up. Only units that have any. */
export const countModels = query({
  name: 'initiatives.count-models',
  summary: 'Số mô hình theo đơn vị',
  allow: readInitiatives,
  reach: 'branch',
  input: z.object({ unitId: id }),
  async run(ctx, { unitId }) {
    const { rows } = await sql<UnitCount>`
      select fact.unit_id, name.short_name as name, sum(described)::int as described, sum(adopted)::int as adopted,
        sum(reported)::int as reported, sum(given_up)::int as given_up
      from (
        select unit_id, 1 as described, 0 as adopted, 0 as reported, 0 as given_up from initiatives.model
          where withdrawn_on is null and (unit_id = ${unitId} or offer_state in ('offered', 'published'))
        union all
        select unit_id, 0, (given_up_on is null)::int, (given_up_on is null and reported_on is not null)::int,
          (given_up_on is not null and given_up_because <> 'Đơn vị kết thúc; tiếp tục ở đơn vị kế thừa')::int from initiatives.adoption
      ) as fact
      join organization.unit_ancestor as line on line.unit_id = fact.unit_id and line.ancestor_id = ${unitId} and line.valid @> ${ctx.today}::date
      join lateral (select short_name from organization.unit_name where unit_name.unit_id = fact.unit_id
        and lower(valid) <= ${ctx.today}::date order by lower(valid) desc limit 1) as name on true
      group by fact.unit_id, name.short_name
      order by adopted desc, described desc, name.short_name`.execute(ctx.db)
    return rows
  },
})
