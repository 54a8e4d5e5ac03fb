import { sql } from 'kysely'
import type { Database } from '#platform/database/connect.ts'
import type { Scope } from '../labels.ts'

export type Recognised = {
  initiativeId: number
  memberId: number
  title: string
  /** In hundredths. */
  share: number
  /** The author's share of the benefit, whole đồng, rounded down. */
  benefitOfShare: number
  scope: Scope
  recognisedOn: string
  number: string
  council: string
}

/**
 * What members of an entered unit had recognised, for whoever praises them: one row a member and initiative, by day.
 * @param asked one member, one calendar year of recognition, or neither.
 */
export async function recognisedInitiatives(
  db: Database,
  {
    unitId,
    memberId = null,
    year = null,
  }: { unitId: number; memberId?: number | null; year?: number | null },
): Promise<Recognised[]> {
  const { rows } = await sql<Recognised>`
    select one.id as initiative_id, author.member_id, one.title, sum(author.share)::int as share,
      floor(one.recognised_benefit * sum(author.share) / 100)::bigint as benefit_of_share, one.scope, one.recognised_on,
      decision.number, decision.council
    from initiatives.initiative as one
    join initiatives.author on author.unit_id = one.unit_id and author.initiative_id = one.id and author.member_id is not null
    join initiatives.decision on decision.unit_id = one.unit_id and decision.initiative_id = one.id and decision.result = 'recognised'
      and decision.withdrawn_because = '' and decision.scope = one.scope
    where one.unit_id = ${unitId} and one.state = 'recognised' and (${memberId}::bigint is null or author.member_id = ${memberId})
      and (${year}::int is null or extract(year from one.recognised_on) = ${year})
    group by one.unit_id, one.id, author.member_id, decision.id, decision.number, decision.council
    order by one.recognised_on, one.id, author.member_id`.execute(db)
  return rows
}
