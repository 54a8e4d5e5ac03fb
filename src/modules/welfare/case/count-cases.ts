import { sql } from 'kysely'
import { z } from 'zod'
import { day, id } from '#platform/fields.ts'
import { standingOf } from '#platform/operation.ts'
import { query } from '#platform/query.ts'
import { readCounts } from '../permissions.ts'
import { type KindCount, withoutSmallCounts } from './small-counts.ts'

/**
 * Paid cases of a period by kind: turns, distinct persons, đồng. Kinds that tell of health or hardship and concern fewer than
 * five persons are put together for whoever may not read the cases (`small-counts.ts`).
 */
export const countCases = query({
  name: 'welfare.count-cases',
  summary: 'Chăm lo theo loại: lượt, người, tiền',
  allow: readCounts,
  input: z.object({ unitId: id, from: day('Từ ngày'), to: day('Đến ngày') }),
  async run(ctx, { unitId, from, to }) {
    const { rows } = await sql<KindCount & { kind: string | null; rank: number }>`
      with paid as (
        select paid.kind, paid.member_id, paid.amount from welfare.case as paid
        where paid.unit_id = ${unitId} and paid.state = 'paid' and paid.paid_on between ${from} and ${to})
      select kind.code as kind, kind.name, kind.sensitive, kind.rank,
        count(*) as turns, count(distinct paid.member_id) as persons, sum(paid.amount)::bigint as amount
      from paid join welfare.kind on kind.code = paid.kind
      group by kind.code, kind.name, kind.sensitive, kind.rank
      union all
      select null, '', false, 0, count(*), count(distinct member_id), coalesce(sum(amount), 0)::bigint from paid
      order by rank`.execute(ctx.db)
    const all = rows.find(({ kind }) => kind === null)
    const kinds = rows.filter(({ kind }) => kind !== null)
    const { roles, from: standing } = standingOf(ctx)
    const full = standing === 'own' && (roles.includes('chair') || roles.includes('deputy'))
    const shown = kinds.map(({ name, sensitive, turns, persons, amount }) => ({
      name,
      sensitive,
      turns,
      persons,
      amount,
    }))
    return {
      rows: full ? shown : withoutSmallCounts(shown),
      turns: all?.turns ?? 0,
      persons: all?.persons ?? 0,
      amount: all?.amount ?? 0,
      full,
    }
  },
})
