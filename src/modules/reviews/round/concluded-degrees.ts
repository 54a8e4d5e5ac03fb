import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Degree, RoundKind } from '../labels.ts'

export type ConcludedDegree = {
  memberId: number
  personId: number
  fullName: string
  rank: number
  degree: Degree
  degreeName: string
  total: number | null
  reason: string
  groupName: string | null
}

/** Who concluded a round with which degree, the best first: for a module above, within its own query or command that has asked for the right. */
export async function concludedDegrees(
  ctx: Context,
  { unitId, roundId }: { unitId: number; roundId: number },
): Promise<ConcludedDegree[]> {
  const { rows } = await sql<ConcludedDegree>`
    select one.member_id, member.person_id, member.full_name, one.rank, band.degree, band.name as degree_name, one.total, one.rank_reason as reason,
      groups.name as group_name
    from reviews.assessment as one
    join reviews.round on round.unit_id = one.unit_id and round.id = one.round_id and round.state = 'concluded'
    join reviews.band on band.unit_id = one.unit_id and band.set_id = round.set_id and band.rank = one.rank
    join members.member on member.unit_id = one.unit_id and member.id = one.member_id
    left join organization.subunit as groups on groups.unit_id = one.unit_id and groups.id = one.group_id
    where one.unit_id = ${unitId} and one.round_id = ${roundId}
    order by one.rank, one.total desc nulls last, member.sort_key`.execute(ctx.db)
  return rows
}

/** The concluded rounds that a proposal may begin from, the latest first, each with how many have the best degree. */
export async function concludedRounds(ctx: Context, unitId: number) {
  const { rows } = await sql<{
    roundId: number
    kind: RoundKind
    name: string
    fromDay: string
    untilDay: string
    concludedOn: string
    best: number
  }>`select round.id as round_id, round.kind, round.name, round.from_day, round.until_day, round.concluded_on,
      (select count(*) from reviews.assessment as one where one.unit_id = round.unit_id and one.round_id = round.id and one.rank = 1) as best
    from reviews.round where round.unit_id = ${unitId} and round.state = 'concluded'
    order by round.until_day desc, round.id desc`.execute(ctx.db)
  return rows
}
