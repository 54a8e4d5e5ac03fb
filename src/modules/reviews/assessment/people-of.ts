import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { bestOpen, type Closed, closedBy } from '../gate/closed-by.ts'
import { rankOf } from '../quota/place-people.ts'
import type { Round } from '../round/require-round.ts'
import { type LowerRound, rollUp } from './roll-up.ts'

type Lower = LowerRound & { name: string; rank: number | null; note: string; groupNote: string }
type Row = {
  assessmentId: number
  memberId: number
  personId: number
  fullName: string
  isWoman: boolean
  groupId: number | null
  groupName: string | null
  sectionId: number | null
  sectionName: string | null
  selfPoints: number[] | null
  selfNote: string
  groupPoints: number[] | null
  groupNote: string
  groupBy: string | null
  sectionPoints: number[] | null
  sectionNote: string
  sectionBy: string | null
  points: number[] | null
  note: string
  rank: number | null
  rankReason: string
  byHand: boolean
  voteWords: string
  leftOutBecause: string
  version: number
  absentDays: number
  severity: number
  memberMonths: number
  registered: boolean
  lower: Lower[]
  work: { given: number; done: number; late: number; missed: number }
}
export type Person = Row & {
  closed: Closed[]
  bestRank: number
  /** What the concluded rounds within this one come to; null: there are none of the same criteria. */
  rolledUp: number[] | null
  /** What the next view begins with: the last one given. */
  latest: number[] | null
  total: number
  fixedRank: number | null
}

/** Everybody in a round (or whom `only` picks), with what the gates ask, the earlier rounds and the work of the period. */
export async function peopleOf(
  ctx: Context,
  round: Round,
  only: RawBuilder<boolean> = sql<boolean>`true`,
): Promise<Person[]> {
  const { unitId, roundId, fromDay, untilDay } = round
  const { rows } = await sql<Row>`
    select one.id as assessment_id, one.member_id, member.person_id, member.full_name, member.sex = 'female' as is_woman,
      one.group_id, groups.name as group_name, one.section_id, section.name as section_name,
      one.self_points, one.self_note, one.group_points, one.group_note, one.group_by, one.section_points, one.section_note, one.section_by,
      one.points, one.note, one.rank, one.rank_reason, one.by_hand, one.vote_words, one.left_out_because, one.version,
      coalesce((select sum(days)::int from reviews.fact where unit_id = one.unit_id and member_id = one.member_id and kind = 'absence'
        and withdrawn_because = '' and on_day between ${fromDay} and ${untilDay}), 0) as absent_days,
      coalesce((select max(severity)::int from reviews.fact where unit_id = one.unit_id and member_id = one.member_id and kind = 'discipline'
        and withdrawn_because = '' and on_day between ${fromDay} and ${untilDay}), 0) as severity,
      coalesce((select (extract(year from span) * 12 + extract(month from span))::int from (
        select age(${untilDay}::date + 1, max(joined_on)) as span from members.membership
        where unit_id = one.unit_id and member_id = one.member_id and joined_on <= ${untilDay}) as joined), 0) as member_months,
      exists (select from movements.registration where unit_id = one.unit_id and member_id = one.member_id and state <> 'withdrawn'
        and year between extract(year from ${fromDay}::date) and extract(year from ${untilDay}::date)) as registered,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', below.kind, 'fromDay', below.from_day, 'untilDay', below.until_day, 'name', below.name,
          'criteria', set.criteria_key, 'points', part.points, 'rank', part.rank, 'note', part.note, 'groupNote', part.group_note)
          order by below.from_day, below.until_day), '[]')
        from reviews.assessment as part
        join reviews.round as below on below.unit_id = part.unit_id and below.id = part.round_id and below.state = 'concluded' and below.id <> ${roundId}
          and below.from_day >= ${fromDay} and below.until_day <= ${untilDay} and below.kind <> ${round.kind}
        join reviews.criteria_set as set on set.unit_id = below.unit_id and set.id = below.set_id
        where part.unit_id = one.unit_id and part.member_id = one.member_id and part.rank is not null) as lower,
      (select jsonb_build_object('given', count(*), 'done', count(*) filter (where state = 'done'), 'late', count(*) filter (where state = 'late'),
          'missed', count(*) filter (where state = 'missed')) from reviews.assignment
        where unit_id = one.unit_id and member_id = one.member_id and state <> 'withdrawn' and month between ${fromDay} and ${untilDay}) as work
    from reviews.assessment as one
    join members.member on member.unit_id = one.unit_id and member.id = one.member_id
    left join organization.subunit as groups on groups.unit_id = one.unit_id and groups.id = one.group_id
    left join organization.subunit as section on section.unit_id = one.unit_id and section.id = one.section_id
    where one.unit_id = ${unitId} and one.round_id = ${roundId} and ${only}
    order by section.name nulls first, groups.name nulls first, member.sort_key, one.id`.execute(
    ctx.db,
  )
  return rows.map((row) => judged(row, round))
}

function judged(row: Row, { kind, rules, criteriaKey }: Round): Person {
  // A quarter's low months are its months; a year's are whatever was concluded within it.
  const lowerRanks = row.lower.flatMap(({ rank }) => rank ?? [])
  const closed = closedBy(rules.gates, { ...row, lowerRanks })
  const rolledUp = kind === 'month' ? null : rollUp(row.lower, criteriaKey)
  const latest =
    row.points ?? row.sectionPoints ?? row.groupPoints ?? rolledUp ?? row.selfPoints ?? null
  const total = (latest ?? []).reduce((sum, points) => sum + points, 0)
  return {
    ...row,
    closed,
    bestRank: Math.min(bestOpen(closed), rules.bands.length),
    rolledUp,
    latest,
    total,
    fixedRank: row.byHand ? row.rank : null,
  }
}

/** The degree that points and gates give, before any quota. */
export function degreeByPoints(person: Person, round: Round, total: number): number {
  return Math.max(person.bestRank, rankOf(round.rules.bands, total))
}
