import type { Context } from '#platform/context.ts'
import { Invalid } from '#platform/errors.ts'
import { ruleOf } from '../passing-rule/rule-of.ts'
import type { VoteFields } from './vote-fields.ts'

/** The columns of a vote that is being prepared. @throws Invalid where the parts do not fit together. */
export async function voteColumns(ctx: Context, given: VoteFields) {
  const { seats, choices, method } = given
  if (given.electorate === 'body' && !given.bodyId)
    throw new Invalid({ bodyId: ['Hãy chọn ban hoặc hội đồng'] })
  if (given.electorate === 'chosen' && given.personIds.length === 0)
    throw new Invalid({ personIds: ['Hãy chọn ít nhất một người'] })
  if (seats && seats > choices.length)
    throw new Invalid({ seats: [`Phiếu chỉ có ${choices.length} mục để chọn`] })
  const mostMarks = method === 'yes_no' ? choices.length : (given.mostMarks ?? seats ?? 1)
  if (mostMarks > choices.length)
    throw new Invalid({ mostMarks: [`Phiếu chỉ có ${choices.length} mục để chọn`] })
  return {
    title: given.title,
    question: given.question,
    secret: given.secrecy === 'secret',
    method,
    mostMarks,
    seats,
    ...(await ruleOf(ctx, given)),
    electorate: given.electorate,
    bodyId: given.electorate === 'body' ? given.bodyId : null,
  }
}

/** Writes the ballot paper anew. */
export async function writeChoices(
  ctx: Context,
  { unitId, voteId }: { unitId: number; voteId: number },
  choices: VoteFields['choices'],
): Promise<void> {
  await ctx.db
    .deleteFrom('ballots.choice')
    .where('unitId', '=', unitId)
    .where('voteId', '=', voteId)
    .execute()
  const rows = choices.map(({ name, note, personId, subjectId }, index) => ({
    unitId,
    voteId,
    position: index + 1,
    name,
    note: note ?? '',
    personId: personId ?? null,
    subjectId: subjectId ?? null,
  }))
  await ctx.db.insertInto('ballots.choice').values(rows).execute()
}
