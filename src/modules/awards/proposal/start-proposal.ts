import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Invalid } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { writeProposals } from '../permissions.ts'
import { proposalFields } from './proposal-fields.ts'

export const startProposal = command({
  name: 'awards.start-proposal',
  summary: 'Lập một đề nghị khen thưởng',
  allow: writeProposals,
  input: z.object({ unitId: id, ...proposalFields }),
  async run(ctx, { unitId, titleId, ...given }) {
    const title = await titleFor(ctx, unitId, titleId)
    const { id: proposalId } = await ctx.db
      .insertInto('awards.proposal')
      .values({
        unitId,
        titleId,
        ...title,
        ...given,
        path: [unitId],
        enteredByAccountId: ctx.actor?.accountId ?? null,
        enteredByName: ctx.actor?.name ?? '',
        enteredOn: ctx.today,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { proposalId }
  },
})

/** What a proposal keeps of the title, so that a later change of the catalogue does not change it. */
export async function titleFor(ctx: Context, unitId: number, titleId: number) {
  const title = await ctx.db
    .selectFrom('awards.title')
    .where('unitId', '=', unitId)
    .where('id', '=', titleId)
    .select(['name as titleName', 'form', 'system', 'scope', 'untilDay'])
    .executeTakeFirst()
  if (!title) throw new Invalid({ titleId: ['Danh mục không có danh hiệu này'] })
  const { untilDay, ...kept } = title
  if (untilDay && untilDay <= ctx.today)
    throw new Invalid({ titleId: ['Danh hiệu này đã thôi áp dụng'] })
  return kept
}
