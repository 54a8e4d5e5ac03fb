import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#platform/context.ts'

export type Warning = { unitId: number; candidateId: number; says: string }

/**
 * What the rules of the day remind of, for the candidates of some proposals: praised before for the same achievement or the same
 * period; comprehensive and topical praise by one deciding level in a year. They help whoever decides and refuse nothing.
 * @param proposals pairs (unit_id, proposal_id), each of an entered unit or branch.
 */
export async function warningsOf(
  ctx: Context,
  { issuerId, proposals }: { issuerId: number; proposals: RawBuilder<unknown> },
): Promise<Warning[]> {
  const { rows } = await sql<Warning>`
    with asked (unit_id, proposal_id) as (${proposals}),
    rule as (select * from awards.warning_rule where from_day <= ${ctx.today}::date and (until_day > ${ctx.today}::date) is not false)
    select candidate.unit_id, candidate.id as candidate_id,
      format('%s đã được “%s”%s năm %s. %s (%s).', candidate.name, honour.title_name,
        case when honour.decision_number = '' then '' else format(' (quyết định %s)', honour.decision_number) end,
        honour.year, rule.says, rule.document) as says
    from asked
    join awards.proposal as proposal on proposal.unit_id = asked.unit_id and proposal.id = asked.proposal_id
    join awards.candidate as candidate on candidate.unit_id = proposal.unit_id and candidate.proposal_id = proposal.id
    join awards.honour as honour on honour.unit_id = candidate.unit_id and honour.kind = candidate.kind
      and honour.member_id is not distinct from candidate.member_id and honour.subunit_id is not distinct from candidate.subunit_id
      and honour.revoked_on is null and honour.withdrawn_because = ''
    cross join rule
    where (rule.code = 'one_achievement' and (
        (honour.from_day, honour.to_day) = (proposal.from_day, proposal.to_day)
        or (candidate.achievement <> '' and platform.search_key(honour.achievement) = platform.search_key(candidate.achievement)
          and daterange(honour.from_day, honour.to_day, '[]') && daterange(proposal.from_day, proposal.to_day, '[]'))))
      or (rule.code = 'one_scope_a_year' and honour.year = extract(year from proposal.to_day) and honour.issuer_unit_id = ${issuerId}
        and honour.scope <> proposal.scope and honour.scope <> 'occasional' and proposal.scope <> 'occasional')
    order by candidate.position, honour.id, rule.code`.execute(ctx.db)
  return rows
}
