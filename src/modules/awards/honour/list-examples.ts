import { sql } from 'kysely'
import { z } from 'zod'
import { id, optional } from '#platform/fields.ts'
import { searchPattern } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { mayIn } from '../decision/may-in.ts'
import type { Whom } from '../labels.ts'
import { readRegister } from '../permissions.ts'

type Example = {
  key: string
  kind: Whom
  name: string
  ofName: string
  achievement: string
  fromDay: string | null
  toDay: string | null
  year: number
  decisionNumber: string
  decidedOn: string | null
  issuerName: string
}

/** How many are shown at once. */
const most = 500

/**
 * Outstanding examples ("điển hình tiên tiến") by the period for which they were honoured: those that the unit itself decided on,
 * whosever people they are, and its own that others honoured.
 */
export const listExamples = query({
  name: 'awards.list-examples',
  summary: 'Điển hình tiên tiến theo giai đoạn',
  allow: readRegister,
  input: z.object({
    unitId: id,
    q: z.string().max(200).default(''),
    /** The years of the period: '2015-2020'. */
    period: optional(z.string().regex(/^\d{4}-\d{4}$/)).catch(null),
  }),
  async run(ctx, { unitId, q, period }) {
    const { rows } = await sql<Example>`
      select * from (
        select 'r' || recipient.id as key, recipient.kind, recipient.name, recipient.of_name as "ofName", recipient.achievement,
          decision.from_day as "fromDay", decision.to_day as "toDay", decision.year, decision.number as "decisionNumber",
          decision.decided_on as "decidedOn", decision.issuer_name as "issuerName", recipient.position as place
        from awards.decision
        join awards.recipient on recipient.unit_id = decision.unit_id and recipient.decision_id = decision.id
        where decision.unit_id = ${unitId} and decision.form = 'example' and decision.revoked_on is null
        union all
        select 'h' || id, kind, name, of_name, achievement, from_day, to_day, year, decision_number, decided_on, issuer_name, id
        from awards.honour
        where unit_id = ${unitId} and form = 'example' and revoked_on is null and withdrawn_because = '' and issuer_unit_id is distinct from ${unitId}
      ) as example
      where platform.search_key(name || ' ' || "ofName" || ' ' || achievement) like ${searchPattern(q)}
      order by coalesce("toDay", make_date(year, 12, 31)) desc, kind desc, place limit ${most}`.execute(
      ctx.db,
    )
    const all = rows.map((row) => ({ ...row, period: periodOf(row) }))
    return {
      periods: [...new Set(all.map((row) => row.period))],
      examples: period ? all.filter((row) => row.period === period) : all,
      may: mayIn(ctx, unitId),
    }
  },
})

function periodOf({ fromDay, toDay, year }: Example): string {
  return fromDay && toDay ? `${fromDay.slice(0, 4)}-${toDay.slice(0, 4)}` : `${year}-${year}`
}
