import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import { id, optional } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import type { Form, SignMode, Whom } from '../labels.ts'
import { readDecisions } from '../permissions.ts'
import { certificateCode } from './certificate-seal.ts'

/** What the certificates of a decision print, all or one of them. */
export const printCertificates = query({
  name: 'awards.print-certificates',
  summary: 'Nội dung giấy chứng nhận khen thưởng để in',
  allow: readDecisions,
  input: z.object({ unitId: id, decisionId: id, recipientId: optional(id) }),
  async run(ctx, { unitId, decisionId, recipientId }) {
    const papers = await papersOf(ctx, { unitId, decisionId, recipientId })
    if (papers.length === 0) throw new NotFound('Không có giấy chứng nhận này.')
    return papers
  },
})

type Of = { unitId: number; decisionId?: number | null; recipientId?: number | null }

/** The words of certificates with their codes; the unit must have been entered. */
export async function papersOf(ctx: Context, { unitId, decisionId, recipientId }: Of) {
  let rows = ctx.db
    .selectFrom('awards.certificate as certificate')
    .innerJoin('awards.recipient as recipient', (join) =>
      join
        .onRef('recipient.unitId', '=', 'certificate.unitId')
        .onRef('recipient.id', '=', 'certificate.recipientId'),
    )
    .innerJoin('awards.decision as decision', (join) =>
      join
        .onRef('decision.unitId', '=', 'recipient.unitId')
        .onRef('decision.id', '=', 'recipient.decisionId'),
    )
    .where('certificate.unitId', '=', unitId)
    .orderBy('recipient.position')
    .select([
      'certificate.year',
      'certificate.number',
      'recipient.kind',
      'recipient.name',
      'recipient.ofName',
      'recipient.post',
      'decision.titleName',
      'decision.form',
      'decision.about',
      'decision.number as decisionNumber',
      'decision.decidedOn',
      'decision.issuerName',
      'decision.upperName',
      'decision.place',
      'decision.signMode',
      'decision.byDeputy',
      'decision.signerName',
      'decision.signerPosition',
      'decision.revokedOn',
    ])
  if (decisionId) rows = rows.where('recipient.decisionId', '=', decisionId)
  if (recipientId) rows = rows.where('recipient.id', '=', recipientId)
  const found = await rows.execute()
  return found.map((paper) => ({
    ...paper,
    kind: paper.kind as Whom,
    form: paper.form as Form,
    signMode: paper.signMode as SignMode,
    code: certificateCode({ unitId, year: paper.year, number: paper.number }),
  }))
}
export type Paper = Awaited<ReturnType<typeof papersOf>>[number]
