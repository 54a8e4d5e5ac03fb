import { sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { may } from '#platform/may.ts'
import { standingOf } from '#platform/operation.ts'
import { query } from '#platform/query.ts'
import type {
  Form,
  GroundsKind,
  Outcome,
  ProposalState,
  Scope,
  StepKind,
  System,
  Whom,
} from '../labels.ts'
import { decide, readProposals, submitProposals, writeProposals } from '../permissions.ts'
import { warningsOf } from '../warning-rule/warnings-of.ts'
import { mayKnow } from './lock-proposal.ts'

/** A proposal with its list, its way through the levels and what the rules remind of. */
export const findProposal = query({
  name: 'awards.find-proposal',
  summary: 'Một đề nghị khen thưởng với danh sách và đường đi của nó',
  allow: readProposals,
  input: z.object({ unitId: id, proposalId: id }),
  async run(ctx, { unitId, proposalId }) {
    const nameOf = (column: string) =>
      sql<string>`coalesce((select name from organization.unit_name where unit_id = ${sql.ref(column)} and valid @> ${ctx.today}::date), '')`
    const found = await ctx.db
      .selectFrom('awards.proposal as proposal')
      .where('proposal.unitId', '=', unitId)
      .where('proposal.id', '=', proposalId)
      .select((row) => [
        'proposal.id as proposalId',
        'proposal.titleId',
        'proposal.titleName',
        sql<Form>`proposal.form`.as('form'),
        sql<System>`proposal.system`.as('system'),
        sql<Scope>`proposal.scope`.as('scope'),
        'proposal.about',
        'proposal.fromDay',
        'proposal.toDay',
        'proposal.grounds',
        sql<GroundsKind>`proposal.grounds_kind`.as('groundsKind'),
        'proposal.number',
        sql<ProposalState>`proposal.state`.as('state'),
        'proposal.path',
        'proposal.atUnitId',
        'proposal.decisionUnitId',
        'proposal.decisionId',
        'proposal.enteredByName',
        'proposal.enteredOn',
        nameOf('proposal.unit_id').as('unitName'),
        nameOf('proposal.at_unit_id').as('atUnitName'),
        sql<string>`coalesce((select place from organization.unit_name where unit_id = ${unitId} and valid @> ${ctx.today}::date), '')`.as(
          'place',
        ),
        sql<string>`coalesce((select document_code from organization.unit_name where unit_id = ${unitId} and valid @> ${ctx.today}::date), '')`.as(
          'documentCode',
        ),
        jsonObjectFrom(
          row
            .selectFrom('organization.unitParent as up')
            .innerJoin('organization.unitName as above', 'above.unitId', 'up.parentId')
            .where(
              sql<boolean>`up.unit_id = proposal.at_unit_id and up.valid @> ${ctx.today}::date and above.valid @> ${ctx.today}::date`,
            )
            .select(['above.unitId', 'above.name']),
        ).as('above'),
        sql<
          string | null
        >`(select quota_note from awards.title where title.unit_id = proposal.unit_id and title.id = proposal.title_id)`.as(
          'quotaNote',
        ),
        sql<
          string | null
        >`(select min(on_day)::text from awards.step where step.unit_id = proposal.unit_id and step.proposal_id = proposal.id and kind = 'submitted')`.as(
          'submittedOn',
        ),
        jsonArrayFrom(
          row
            .selectFrom('awards.candidate as candidate')
            .whereRef('candidate.unitId', '=', 'proposal.unitId')
            .whereRef('candidate.proposalId', '=', 'proposal.id')
            .orderBy('candidate.position')
            .select([
              'candidate.id as candidateId',
              sql<Whom>`candidate.kind`.as('kind'),
              'candidate.memberId',
              'candidate.name',
              'candidate.ofName',
              'candidate.post',
              'candidate.achievement',
              sql<Outcome>`candidate.outcome`.as('outcome'),
            ]),
        ).as('candidates'),
        jsonArrayFrom(
          row
            .selectFrom('awards.step as step')
            .whereRef('step.unitId', '=', 'proposal.unitId')
            .whereRef('step.proposalId', '=', 'proposal.id')
            .orderBy('step.id')
            .select([
              'step.id as stepId',
              sql<StepKind>`step.kind`.as('kind'),
              nameOf('step.from_unit_id').as('fromName'),
              nameOf('step.to_unit_id').as('toName'),
              'step.remark',
              'step.onDay',
              'step.byName',
            ]),
        ).as('steps'),
      ])
      .executeTakeFirst()
    if (!found || !mayKnow(ctx, found.path)) throw new NotFound('Không có đề nghị này.')
    const isOpen = found.state === 'draft' || found.state === 'returned'
    const own = standingOf(ctx).from === 'own'
    const warnings =
      isOpen || found.state === 'submitted'
        ? await warningsOf(ctx, {
            issuerId: found.atUnitId,
            proposals: sql`values (${unitId}::bigint, ${proposalId}::bigint)`,
          })
        : []
    return {
      ...found,
      warnings,
      may: {
        writes: own && isOpen && may(ctx, unitId, writeProposals),
        submits: own && isOpen && may(ctx, unitId, submitProposals),
        withdraws:
          own && (isOpen || found.state === 'submitted') && may(ctx, unitId, submitProposals),
        answers: !own && found.state === 'submitted' && may(ctx, found.atUnitId, decide),
        decides: (isOpen || found.state === 'submitted') && may(ctx, found.atUnitId, decide),
      },
    }
  },
})
