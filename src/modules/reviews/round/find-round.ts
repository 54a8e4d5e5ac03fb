import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { may } from '#platform/may.ts'
import { query } from '#platform/query.ts'
import { peopleOf } from '../assessment/people-of.ts'
import { onlyLeadsGroup, withinReach } from '../assessment/seen-people.ts'
import type { RoundState } from '../labels.ts'
import { leadPeople, manageRounds, rateInCommittee } from '../permissions.ts'
import { requireRoundWith } from './require-round.ts'

/** A round as the asker may see it: a leader the own people only, without what is known of absence and discipline. */
export const findRound = query({
  name: 'reviews.find-round',
  summary: 'Một đợt bình xét',
  allow: leadPeople,
  sensitive: true,
  input: z.object({ unitId: id, roundId: id }),
  async run(ctx, { unitId, roundId }) {
    const leads = onlyLeadsGroup(ctx)
    const beside = leads ? sql<null>`null` : committeeView(ctx, { unitId, roundId })
    const { beside: committee, ...round } = await requireRoundWith<Committee | null>(
      ctx,
      { unitId, roundId },
      beside,
    )
    const seen = await peopleOf(ctx, round, withinReach(ctx))
    if (leads && seen.length === 0) throw new NotFound('Không có đợt bình xét này.')
    const people = seen.map(({ absentDays, severity, closed, ...one }) => ({
      ...one,
      // What a leader enters stays in sight; a private reason does not.
      rankReason:
        leads && closed.some(({ because, plain }) => because !== plain) ? '' : one.rankReason,
      closed: closed.map(({ because, plain }) => (leads ? plain : because)),
    }))
    return {
      ...round,
      people,
      committee,
      may: {
        manages: may(ctx, unitId, manageRounds),
        rates: may(ctx, unitId, rateInCommittee),
        leads,
      },
    }
  },
})

type Of = { unitId: number; roundId: number }
type Trail = {
  state: RoundState
  reason: string
  byName: string
  onDay: string
  changed: number | null
}

type Committee = {
  trail: Trail[]
  bodies: { bodyId: number; name: string }[]
  objections: {
    objectionId: number
    assessmentId: number
    content: string
    answer: string
    enteredOn: string
  }[]
  votes: { voteId: number; state: string; title: string }[]
}

/** What only the committee sees of a round. */
function committeeView(ctx: Context, { unitId, roundId }: Of): RawBuilder<Committee> {
  return sql<Committee>`jsonb_build_object(
      'trail', (select coalesce(jsonb_agg(jsonb_build_object('state', state, 'reason', reason, 'byName', by_name, 'onDay', on_day, 'changed', changed) order by id), '[]') from (
        select event.*, case when conclusion is not null then (select count(*) from jsonb_each(conclusion) as now
          join jsonb_each((select before.conclusion from reviews.round_event as before where before.unit_id = event.unit_id and before.round_id = event.round_id
            and before.id < event.id and before.conclusion is not null order by before.id desc limit 1)) as earlier on earlier.key = now.key and earlier.value <> now.value) end as changed
        from reviews.round_event as event where event.unit_id = ${unitId} and event.round_id = ${roundId}) as event),
      'bodies', (select coalesce(jsonb_agg(jsonb_build_object('bodyId', id, 'name', name) order by id), '[]') from organization.body
        where unit_id = ${unitId} and opened_on <= ${ctx.today} and (closed_on is null or closed_on > ${ctx.today})),
      'objections', (select coalesce(jsonb_agg(jsonb_build_object('objectionId', objection.id, 'assessmentId', objection.assessment_id, 'content', objection.content,
          'answer', objection.answer, 'enteredOn', objection.entered_on) order by objection.id), '[]')
        from reviews.objection join reviews.assessment as one on one.unit_id = objection.unit_id and one.id = objection.assessment_id
        where objection.unit_id = ${unitId} and one.round_id = ${roundId} and objection.withdrawn_on is null),
      'votes', (select coalesce(jsonb_agg(jsonb_build_object('voteId', id, 'state', state, 'title', title) order by id), '[]') from ballots.vote
        where unit_id = ${unitId} and reference_kind = 'reviews.round' and reference_id = ${roundId}))`
}
