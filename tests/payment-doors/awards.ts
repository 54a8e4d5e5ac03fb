import {
  addCandidates,
  approvePrizes,
  findReady,
  payPrizes,
  recordDecision,
  setTitle,
  startProposal,
} from '#awards'
import { amount, type Door, today } from './given-purse.ts'

export const awards: Record<string, Door> = {
  'awards.pay-prizes': async ({ alone, unitId, memberId }) => {
    const { titleId } = await setTitle(alone, {
      unitId,
      name: 'Biểu dương quý',
      form: 'commendation',
      scope: 'occasional',
      forWhom: ['person', 'collective'],
      level: 'own',
      personPrize: amount,
      fromDay: '01/01/2020',
    })
    const quarter = { about: 'Quý IV', fromDay: '01/10/2025', toDay: '31/12/2025' }
    const { proposalId } = await startProposal(alone, { unitId, titleId, ...quarter })
    const found = { unitId, proposalId, memberIds: [memberId], achievement: 'Vượt kế hoạch' }
    await addCandidates(alone, found)
    const [proposal] = (await findReady(alone, { unitId })).proposals
    if (!proposal) throw new Error('nothing to decide on')
    const { decisionId } = await recordDecision(alone, {
      unitId,
      proposals: [`${unitId}-${proposalId}`],
      chosen: proposal.candidates.map(({ candidateId }) => `${unitId}-${candidateId}`),
      personPrize: amount,
      number: '05/QĐ-CĐCS',
      decidedOn: '10/01/2026',
      about: quarter.about,
      signerName: 'Phạm Thị Chủ Tịch',
      signerPosition: 'Chủ tịch',
    })
    // Below the threshold the signed decision is enough.
    await approvePrizes(alone, { unitId, decisionId }).catch(() => {})
    await payPrizes(alone, { unitId, decisionId, day: today })
  },
  'awards.revoke-decision': 'A correction: what was paid is reversed, and money comes back.',
}
