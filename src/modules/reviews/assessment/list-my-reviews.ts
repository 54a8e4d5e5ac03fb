import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import type { Work } from '../assignment/list-work.ts'
import { type Rules, rulesOf } from '../criteria-set/rules-of.ts'
import type { RemarkKind, RoundKind, RoundState } from '../labels.ts'
import { ownReviews } from '../permissions.ts'

type Mine = {
  assessmentId: number
  roundId: number
  name: string
  kind: RoundKind
  fromDay: string
  state: RoundState
  rules: Rules
  selfPoints: number[] | null
  selfNote: string
  groupPoints: number[] | null
  groupNote: string
  points: number[] | null
  total: number | null
  note: string
  degreeName: string | null
  reason: string
  leftOutBecause: string
  objections: { objectionId: number; content: string; answer: string }[]
}

/** What concerns the asker: rounds with all that was given, work of the last months, praise and criticism. */
export const listMyReviews = query({
  name: 'reviews.list-my-reviews',
  summary: 'Việc và bình xét của tôi',
  allow: ownReviews,
  input: z.object({ unitId: id }),
  async run(ctx, { unitId }) {
    const own = sql`(select id from members.member where unit_id = ${unitId} and person_id = ${ctx.actor?.personId ?? 0} and merged_into is null)`
    // Before the conclusion a member sees the own score and nothing that others gave.
    const told = sql`round.state = 'concluded'`
    const { rows: rounds } = await sql<Mine>`
      select one.id as assessment_id, round.id as round_id, round.name, round.kind, round.from_day, round.state, ${rulesOf} as rules,
        one.self_points, one.self_note,
        case when ${told} then one.group_points end as group_points, case when ${told} then one.group_note else '' end as group_note,
        case when ${told} then one.points end as points, case when ${told} then one.total end as total,
        case when ${told} then one.note else '' end as note, case when ${told} then band.name end as degree_name,
        case when ${told} then one.rank_reason else '' end as reason, one.left_out_because,
        (select coalesce(jsonb_agg(jsonb_build_object('objectionId', objection.id, 'content', objection.content, 'answer', objection.answer) order by objection.id), '[]')
          from reviews.objection where objection.unit_id = one.unit_id and objection.assessment_id = one.id and objection.withdrawn_on is null) as objections
      from reviews.assessment as one
      join reviews.round on round.unit_id = one.unit_id and round.id = one.round_id and round.state <> 'cancelled'
      join reviews.criteria_set as set on set.unit_id = round.unit_id and set.id = round.set_id
      left join reviews.band on band.unit_id = one.unit_id and band.set_id = round.set_id and band.rank = one.rank
      where one.unit_id = ${unitId} and one.member_id = ${own}
      order by round.from_day desc, round.until_day desc limit 24`.execute(ctx.db)
    const { rows: beside } = await sql<{
      works: (Work & { month: string })[]
      remarks: { kind: RemarkKind; onDay: string; content: string; byName: string }[]
    }>`select
        (select coalesce(jsonb_agg(jsonb_build_object('assignmentId', id, 'content', content, 'dueOn', due_on, 'state', state, 'report', report,
            'remark', remark, 'month', month, 'fromRegistration', registration_id is not null) order by month desc, id), '[]') from reviews.assignment
          where unit_id = ${unitId} and member_id = ${own} and state <> 'withdrawn'
            and (month >= date_trunc('month', ${ctx.today}::date) - interval '2 months' or state = 'assigned')) as works,
        (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'onDay', on_day, 'content', content, 'byName', by_name) order by on_day desc, id desc), '[]')
          from reviews.remark where unit_id = ${unitId} and member_id = ${own} and withdrawn_because = '') as remarks`.execute(
      ctx.db,
    )
    return { rounds, works: beside[0]?.works ?? [], remarks: beside[0]?.remarks ?? [] }
  },
})
