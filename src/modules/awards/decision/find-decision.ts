import { sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import type { Form, Payment, SignMode, System, Whom } from '../labels.ts'
import { readDecisions } from '../permissions.ts'
import { mayIn } from './may-in.ts'

/** A decision with everybody on it, how far its money is, and what its papers print. */
export const findDecision = query({
  name: 'awards.find-decision',
  summary: 'Một quyết định khen thưởng với danh sách, tiền thưởng và số giấy chứng nhận',
  allow: readDecisions,
  input: z.object({ unitId: id, decisionId: id }),
  async run(ctx, { unitId, decisionId }) {
    const found = await ctx.db
      .selectFrom('awards.decision as decision')
      .where('decision.unitId', '=', unitId)
      .where('decision.id', '=', decisionId)
      .select((row) => [
        'decision.id as decisionId',
        'decision.number',
        'decision.decidedOn',
        'decision.year',
        'decision.issuerName',
        'decision.upperName',
        'decision.place',
        sql<SignMode>`decision.sign_mode`.as('signMode'),
        'decision.byDeputy',
        'decision.signerName',
        'decision.signerPosition',
        'decision.titleName',
        sql<Form>`decision.form`.as('form'),
        sql<System>`decision.system`.as('system'),
        'decision.about',
        'decision.fromDay',
        'decision.toDay',
        'decision.personPrize',
        'decision.collectivePrize',
        'decision.amount',
        sql<Payment>`decision.payment`.as('payment'),
        'decision.recordedByAccountId',
        'decision.recordedByName',
        'decision.recordedOn',
        'decision.secondPerson',
        'decision.approvedByName',
        'decision.approvedOn',
        'decision.paidOn',
        'decision.revokedOn',
        'decision.revokedNumber',
        'decision.revokedBecause',
        jsonArrayFrom(
          row
            .selectFrom('awards.recipient as recipient')
            .innerJoin('awards.certificate as certificate', (join) =>
              join
                .onRef('certificate.unitId', '=', 'recipient.unitId')
                .onRef('certificate.recipientId', '=', 'recipient.id'),
            )
            .whereRef('recipient.unitId', '=', 'decision.unitId')
            .whereRef('recipient.decisionId', '=', 'decision.id')
            .orderBy('recipient.position')
            .select([
              'recipient.id as recipientId',
              sql<Whom>`recipient.kind`.as('kind'),
              'recipient.name',
              'recipient.ofName',
              'recipient.post',
              'recipient.achievement',
              'recipient.amount',
              'certificate.year',
              'certificate.number as certificateNumber',
            ]),
        ).as('recipients'),
        jsonObjectFrom(
          row
            .selectFrom('ledger.voucher as voucher')
            .whereRef('voucher.unitId', '=', 'decision.unitId')
            .whereRef('voucher.entryId', '=', 'decision.entryId')
            .select(['voucher.number', 'voucher.year', 'voucher.entryId']),
        ).as('voucher'),
        jsonArrayFrom(
          row
            .selectFrom('awards.proposal as proposal')
            .innerJoin('organization.unitName as home', 'home.unitId', 'proposal.unitId')
            .whereRef('proposal.decisionUnitId', '=', 'decision.unitId')
            .whereRef('proposal.decisionId', '=', 'decision.id')
            .where(sql<boolean>`home.valid @> ${ctx.today}::date`)
            .orderBy('home.name')
            .select([
              'proposal.unitId as homeUnitId',
              'proposal.id as proposalId',
              'home.name as unitName',
              'proposal.grounds',
            ]),
        ).as('proposals'),
      ])
      .executeTakeFirst()
    if (!found) throw new NotFound('Không có quyết định này.')
    return { ...found, may: mayIn(ctx, unitId) }
  },
})
export type FoundDecision = Awaited<ReturnType<typeof findDecision>>
