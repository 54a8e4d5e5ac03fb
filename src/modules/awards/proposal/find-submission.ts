import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { headOf } from '../decision/signer-of.ts'
import { readProposals } from '../permissions.ts'
import { findProposal } from './find-proposal.ts'

/** What the submission prints: the proposal, the head of the unit and who signs for it, as on the day it was sent (today before that). */
export const findSubmission = query({
  name: 'awards.find-submission',
  summary: 'Tờ trình khen thưởng với danh sách và báo cáo thành tích',
  allow: readProposals,
  input: z.object({ unitId: id, proposalId: id }),
  async run(ctx, { unitId, proposalId }) {
    const proposal = await findProposal(ctx, { unitId, proposalId })
    const day = proposal.submittedOn ?? ctx.today
    return { ...proposal, day, head: await headOf(ctx, unitId, day) }
  },
})
export type Submission = Awaited<ReturnType<typeof findSubmission>>
