import { sql } from 'kysely'
import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import type { InitiativeState, Result, Scope, SubmissionState } from '../labels.ts'
import { ownInitiatives, readInitiatives } from '../permissions.ts'
import { mayIn } from './may-in.ts'
import { ownMemberId } from './own-member.ts'
import { nameOf, seenInitiatives } from './seen-initiatives.ts'

type AuthorLine = { memberId: number | null; name: string; birthDay: string | null; share: number }
type DecisionLine = {
  decisionId: number
  result: Result
  scope: Scope
  number: string
  decidedOn: string
  council: string
  benefit: number | null
  reason: string
  byName: string
  withdrawnBecause: string
  fromAbove: boolean
}
type SubmissionLine = {
  submissionId: number
  upperUnitId: number
  upperName: string
  scope: Scope
  state: SubmissionState
  submittedOn: string
  answeredOn: string | null
  remark: string
}

/** One initiative with its authors, everything that councils decided, and its way up. */
export const findInitiative = query({
  name: 'initiatives.find-initiative',
  summary: 'Một sáng kiến',
  allow: readInitiatives,
  reach: 'branch',
  input: z.object({ unitId: id, initiativeId: id }),
  async run(ctx, { unitId, initiativeId }) {
    const found = await initiativeOf(ctx, unitId)
      .where('one.id', '=', initiativeId)
      .where(seenInitiatives(ctx, unitId))
      .executeTakeFirst()
    if (!found) throw new NotFound('Không có sáng kiến này.')
    const waiting = found.submissions.find(({ state }) => state === 'submitted')
    const answers = ctx.actor?.rights.some(
      (right) =>
        right.unitId === waiting?.upperUnitId &&
        (right.role === 'chair' || right.role === 'deputy'),
    )
    return { ...found, may: { ...mayIn(ctx, unitId), answers: Boolean(answers) } }
  },
})

/** What a member has a share in here, with what the council said, newest first. */
export const listMyInitiatives = query({
  name: 'initiatives.list-my-initiatives',
  summary: 'Sáng kiến của tôi',
  allow: ownInitiatives,
  // Enters the unit as the choices of the form do that stands beside.
  reach: 'branch',
  input: z.object({ unitId: id }),
  async run(ctx, { unitId }) {
    const memberId = await ownMemberId(ctx, unitId)
    return initiativeOf(ctx, unitId)
      .where(
        sql<boolean>`(one.entered_by_account_id = ${ctx.actor?.accountId ?? 0} and one.by_member or exists (select from initiatives.author
          where author.unit_id = one.unit_id and author.initiative_id = one.id and author.member_id = ${memberId}))`,
      )
      .orderBy('one.enteredOn', 'desc')
      .orderBy('one.id', 'desc')
      .execute()
  },
})

function initiativeOf(ctx: Context, unitId: number) {
  return ctx.db
    .selectFrom('initiatives.initiative as one')
    .innerJoin('initiatives.field as field', 'field.code', 'one.field')
    .where('one.unitId', '=', unitId)
    .select([
      'one.id as initiativeId',
      'one.title',
      'one.field',
      'field.name as fieldName',
      'one.problem',
      'one.solution',
      'one.effect',
      'one.benefit',
      'one.benefitWords',
      'one.appliedOn',
      'one.byMember',
      'one.enteredByName',
      'one.enteredOn',
      sql<boolean>`one.entered_by_account_id = ${ctx.actor?.accountId ?? null}::bigint`.as(
        'enteredByMe',
      ),
      sql<InitiativeState>`one.state`.as('state'),
      sql<Scope | null>`one.scope`.as('scope'),
      'one.recognisedOn',
      'one.recognisedBenefit',
      sql<
        AuthorLine[]
      >`(select coalesce(json_agg(json_build_object('memberId', who.member_id, 'name', who.name,
          'birthDay', who.birth_day, 'share', who.share) order by who.share desc, who.name), '[]')
        from (select author.member_id, coalesce(member.full_name, author.outside_name) as name, member.birth_day, sum(author.share)::int as share
          from initiatives.author left join members.member on member.unit_id = author.unit_id and member.id = author.member_id
          where author.unit_id = one.unit_id and author.initiative_id = one.id group by 1, 2, 3) as who)`.as(
        'authors',
      ),
      sql<
        DecisionLine[]
      >`(select coalesce(json_agg(json_build_object('decisionId', id, 'result', result, 'scope', decision.scope,
          'number', number, 'decidedOn', decided_on, 'council', council, 'benefit', decision.benefit, 'reason', reason, 'byName', by_name,
          'withdrawnBecause', withdrawn_because, 'fromAbove', submission_id is not null) order by id), '[]')
        from initiatives.decision where decision.unit_id = one.unit_id and decision.initiative_id = one.id)`.as(
        'decisions',
      ),
      sql<
        SubmissionLine[]
      >`(select coalesce(json_agg(json_build_object('submissionId', sent.id, 'upperUnitId', sent.upper_unit_id,
          'upperName', ${nameOf('sent.upper_unit_id', ctx.today)}, 'scope', sent.scope, 'state', sent.state,
          'submittedOn', sent.submitted_on, 'answeredOn', sent.answered_on, 'remark', sent.remark) order by sent.id), '[]')
        from initiatives.submission as sent where sent.unit_id = one.unit_id and sent.initiative_id = one.id)`.as(
        'submissions',
      ),
    ])
}
