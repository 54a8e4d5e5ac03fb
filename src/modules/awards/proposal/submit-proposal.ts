import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { id, line, optional } from '#platform/fields.ts'
import { submitProposals } from '../permissions.ts'
import { recordSteps } from '../step/record-step.ts'
import { lockAtHome } from './lock-proposal.ts'

/** Sends the list to the level above. From here on it is frozen, until it comes back. */
export const submitProposal = command({
  name: 'awards.submit-proposal',
  summary: 'Trình đề nghị khen thưởng lên cấp trên trực tiếp',
  allow: submitProposals,
  input: z.object({ unitId: id, proposalId: id, number: optional(line('Số tờ trình', 60)) }),
  async run(ctx, { unitId, proposalId, number }) {
    const proposal = await lockAtHome(ctx, { unitId, proposalId })
    const { count } = await ctx.db
      .selectFrom('awards.candidate')
      .where('unitId', '=', unitId)
      .where('proposalId', '=', proposalId)
      .select(sql<number>`count(*)`.as('count'))
      .executeTakeFirstOrThrow()
    if (count === 0) throw new Refused('Danh sách còn trống: hãy thêm người hoặc tập thể trước.')
    const toUnitId = await aboveOf(ctx, unitId)
    await ctx.db
      .updateTable('awards.proposal')
      .set({
        state: 'submitted',
        path: [unitId, toUnitId],
        number: number ?? proposal.number,
      })
      .where('unitId', '=', unitId)
      .where('id', '=', proposalId)
      .execute()
    await recordSteps(ctx, [
      { unitId, proposalId, kind: 'submitted', fromUnitId: unitId, toUnitId },
    ])
    return { toUnitId }
  },
})

/** The unit directly above on the day. @throws Refused where there is none. */
export async function aboveOf(ctx: Context, unitId: number): Promise<number> {
  const above = await ctx.db
    .selectFrom('organization.unitParent')
    .where('unitId', '=', unitId)
    .where(sql<boolean>`valid @> ${ctx.today}::date`)
    .select('parentId')
    .executeTakeFirst()
  if (!above) throw new Refused('Không còn cấp trên nào để trình; hãy quyết định ở đơn vị này.')
  return above.parentId
}
