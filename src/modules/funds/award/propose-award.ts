import { z } from 'zod'
import { command } from '#platform/command.ts'
import { day, id, line, optional } from '#platform/fields.ts'
import { keepFunds } from '../permissions.ts'
import { proposal, proposeAwards } from './propose-awards.ts'

/** One grant from a form: `recipient` is a member, or a member and a child, '17' or '17-4'. */
export const proposeAward = command({
  name: 'funds.propose-award',
  summary: 'Đề nghị một suất trợ cấp, khuyến học',
  allow: keepFunds,
  input: z.object({
    unitId: id,
    fundId: id,
    seasonName: optional(line('Đợt xét', 120)),
    day: day('Ngày đề nghị'),
    recipient: z
      .string({ error: 'Hãy chọn người nhận' })
      .regex(/^\d+(-\d+)?$/, 'Hãy chọn người nhận'),
    ...proposal.omit({ memberId: true, childId: true }).shape,
  }),
  async run(ctx, { unitId, fundId, seasonName, day, recipient, ...given }) {
    const [memberId = 0, childId] = recipient.split('-').map(Number)
    const proposals = [{ ...given, memberId, childId: childId ?? null }]
    return proposeAwards(ctx, { unitId, fundId, seasonName, day, proposals })
  },
})
