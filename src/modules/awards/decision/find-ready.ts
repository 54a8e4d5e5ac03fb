import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import type { Form, Scope, System, Whom } from '../labels.ts'
import { decide } from '../permissions.ts'
import { warningsOf } from '../warning-rule/warnings-of.ts'
import { headOf } from './signer-of.ts'

/**
 * On what the unit can decide now: its own proposals that are at home, and those of units below that lie with it; with their lists,
 * the reminders of the rules, and what the head of the decision will say.
 */
export const findReady = query({
  name: 'awards.find-ready',
  summary: 'Các đề nghị khen thưởng đơn vị có thể quyết định',
  allow: decide,
  reach: 'branch',
  input: z.object({ unitId: id }),
  async run(ctx, { unitId }) {
    const lies = sql<boolean>`proposal.at_unit_id = ${unitId} and proposal.state in ('draft', 'returned', 'submitted')
      and (proposal.unit_id = ${unitId} or proposal.state = 'submitted')`
    const proposals = await ctx.db
      .selectFrom('awards.proposal as proposal')
      .leftJoin('awards.title as title', (join) =>
        join
          .onRef('title.unitId', '=', 'proposal.unitId')
          .onRef('title.id', '=', 'proposal.titleId'),
      )
      .where(lies)
      .orderBy(sql`proposal.unit_id <> ${unitId}`)
      .orderBy('proposal.toDay', 'desc')
      .orderBy('proposal.id')
      .limit(200)
      .select((row) => [
        'proposal.unitId as homeUnitId',
        'proposal.id as proposalId',
        'proposal.titleName',
        sql<Form>`proposal.form`.as('form'),
        sql<System>`proposal.system`.as('system'),
        sql<Scope>`proposal.scope`.as('scope'),
        'proposal.about',
        'proposal.fromDay',
        'proposal.toDay',
        'title.personPrize',
        'title.collectivePrize',
        sql<string>`coalesce((select name from organization.unit_name where unit_id = proposal.unit_id and valid @> ${ctx.today}::date), '')`.as(
          'unitName',
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
              'candidate.name',
              'candidate.ofName',
              'candidate.achievement',
            ]),
        ).as('candidates'),
      ])
      .execute()
    const ready = proposals.filter(({ candidates }) => candidates.length > 0)
    const warnings = await warningsOf(ctx, {
      issuerId: unitId,
      proposals: sql`select proposal.unit_id, proposal.id from awards.proposal as proposal where ${lies}`,
    })
    return { proposals: ready, warnings, head: await headOf(ctx, unitId, ctx.today) }
  },
})
