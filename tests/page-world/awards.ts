import {
  addCandidates,
  adoptTitles,
  findReady,
  listHonours,
  listTitles,
  printCertificates,
  recordDecision,
  startProposal,
} from '#awards'
import type { Context } from '#platform/context.ts'

/** A decision about one member with its certificate and line of the register, and a proposal that is still being written. */
export async function givenPraise(chair: Context, unitId: number, memberId: number) {
  await adoptTitles(chair, { unitId, fromDay: '01/01/2025' })
  const { titles } = await listTitles(chair, { unitId })
  const given = {
    unitId,
    titleId: titles[0]?.titleId ?? 0,
    about: 'Thành tích xuất sắc trong quý IV năm 2025',
    fromDay: '01/10/2025',
    toDay: '31/12/2025',
  }
  const first = await startProposal(chair, given)
  await addCandidates(chair, { unitId, ...first, memberIds: [memberId] })
  const { proposals } = await findReady(chair, { unitId })
  const { decisionId } = await recordDecision(chair, {
    unitId,
    proposals: [`${unitId}-${first.proposalId}`],
    chosen: proposals.flatMap(({ candidates }) =>
      candidates.map(({ candidateId }) => `${unitId}-${candidateId}`),
    ),
    number: '01/QĐ-CĐCS',
    decidedOn: '10/01/2026',
    about: given.about,
    personPrize: 500_000,
    signerName: 'Trần Thị Bình',
    signerPosition: 'Chủ tịch',
  })
  const { proposalId } = await startProposal(chair, { ...given, about: 'Thành tích quý này' })
  await addCandidates(chair, { unitId, proposalId, memberIds: [memberId] })
  const { rows } = await listHonours(chair, { unitId })
  const [paper] = await printCertificates(chair, { unitId, decisionId })
  return {
    decisionId,
    proposalId,
    honourId: rows[0]?.honourId ?? 0,
    certificateCode: paper?.code ?? '',
  }
}
