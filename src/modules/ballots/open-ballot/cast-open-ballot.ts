import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { type Marks, requireFitting } from '../ballot/marks.ts'
import { requireElector } from '../elector/require-elector.ts'
import type { Method, VoteState } from '../labels.ts'
import { countVotes } from '../permissions.ts'
import { requireTeller } from '../teller/require-teller.ts'
import { refuseOtherState } from '../vote/lock-vote.ts'

const position = z.coerce.number().int().min(1).max(200)
const positions = z.union([position.transform((one) => [one]), z.array(position)]).default([])
/** As a form sends them: 'yes', 'no' or nothing for each choice, by its position. */
const answers = z.record(z.string(), z.string())

/** Votes in an open vote; may be changed until it is closed. */
export const castOpenBallot = command({
  name: 'ballots.cast-open-ballot',
  summary: 'Biểu quyết công khai',
  allow: 'account',
  input: z
    .object({ unitId: id, voteId: id, chosen: positions, refused: positions })
    .catchall(z.unknown()),
  async run(ctx, { unitId, voteId, chosen, refused, ...rest }) {
    const { electorId } = await requireElector(ctx, { unitId, voteId })
    const marks = withAnswers({ chosen, refused }, rest)
    await write(ctx, { unitId, voteId, electorId }, marks, '')
    return {}
  },
})

/** A teller writes down the vote of somebody who raised the hand. */
export const recordOpenBallot = command({
  name: 'ballots.record-open-ballot',
  summary: 'Ghi hộ một người biểu quyết giơ tay',
  allow: countVotes,
  input: z
    .object({ unitId: id, voteId: id, electorId: id, chosen: positions, refused: positions })
    .catchall(z.unknown()),
  async run(ctx, { unitId, voteId, electorId, chosen, refused, ...rest }) {
    await requireTeller(ctx, { unitId, voteId })
    const marks = withAnswers({ chosen, refused }, rest)
    await write(ctx, { unitId, voteId, electorId }, marks, ctx.actor?.name ?? '')
    return {}
  },
})

/** Fields 'answer-1', 'answer-2' … of a form, beside lists of positions. */
function withAnswers({ chosen, refused }: Marks, rest: Record<string, unknown>): Marks {
  const given = answers.safeParse(
    Object.fromEntries(Object.entries(rest).filter(([name]) => /^answer-\d+$/.test(name))),
  )
  const having = (wanted: string) =>
    Object.entries(given.data ?? {}).flatMap(([name, answer]) =>
      answer === wanted ? [Number(name.slice('answer-'.length))] : [],
    )
  return { chosen: [...chosen, ...having('yes')], refused: [...refused, ...having('no')] }
}

async function write(
  ctx: Context,
  { unitId, voteId, electorId }: { unitId: number; voteId: number; electorId: number },
  { chosen, refused }: Marks,
  byTellerName: string,
): Promise<void> {
  const vote = await ctx.db
    .selectFrom('ballots.vote')
    .where('unitId', '=', unitId)
    .where('id', '=', voteId)
    .select(['secret', 'state', 'method', 'mostMarks', 'closesAt'])
    // Waits while somebody closes it.
    .forShare()
    .executeTakeFirst()
  if (!vote) throw new NotFound('Không có cuộc bỏ phiếu này.')
  if (vote.secret) throw new Refused('Cuộc này bỏ phiếu kín, không biểu quyết công khai.')
  refuseOtherState(vote.state as VoteState, ['casting'])
  if (vote.closesAt && vote.closesAt < new Date()) throw new Refused('Đã hết giờ biểu quyết.')
  const { choiceCount } = await ctx.db
    .selectFrom('ballots.choice')
    .where('unitId', '=', unitId)
    .where('voteId', '=', voteId)
    .select((row) => row.fn.countAll<number>().as('choiceCount'))
    .executeTakeFirstOrThrow()
  requireFitting(
    { method: vote.method as Method, mostMarks: vote.mostMarks, choiceCount },
    { chosen, refused },
  )
  const said = { chosen: [...chosen], refused: [...refused], byTellerName }
  await ctx.db
    .insertInto('ballots.openBallot')
    .values({ unitId, voteId, electorId, ...said })
    .onConflict((conflict) => conflict.columns(['unitId', 'electorId']).doUpdateSet(said))
    .execute()
}
