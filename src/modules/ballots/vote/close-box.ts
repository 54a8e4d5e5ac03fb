import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { readMarks } from '../ballot/marks.ts'
import { shuffled } from '../ballot/shuffled.ts'
import { lockBox } from '../box/lock-box.ts'
import { unsealBallot } from '../box/sealed-ballot.ts'
import { countVotes } from '../permissions.ts'
import { receiptCode } from '../phone/receipt-code.ts'
import { isGenuine } from '../signing-key/sign-blindly.ts'
import { requireTeller } from '../teller/require-teller.ts'
import { finishCount } from './finish-count.ts'
import { lockVote } from './lock-vote.ts'

/** Closes the box and empties it. Where no ballots of paper are out, the count is final at once. */
export const closeBox = command({
  name: 'ballots.close-box',
  summary: 'Đóng hòm phiếu và kiểm phiếu',
  allow: countVotes,
  input: z.object({ unitId: id, voteId: id }),
  async run(ctx, vote) {
    const { unitId, voteId } = vote
    await requireTeller(ctx, vote)
    const found = await lockVote(ctx, vote, ['casting'])
    await lockBox(ctx, vote, 'alone')
    if (found.secret) await emptyBox(ctx, vote)
    await ctx.db
      .updateTable('ballots.vote')
      .set({ state: 'counting', boxClosedAt: sql<Date>`now()` })
      .where('unitId', '=', unitId)
      .where('id', '=', voteId)
      .execute()
    const papersOut = await ctx.db
      .selectFrom('ballots.elector')
      .where('unitId', '=', unitId)
      .where('voteId', '=', voteId)
      .where('took', '=', 'paper')
      .select('id')
      .limit(1)
      .executeTakeFirst()
    if (!papersOut) await finishCount(ctx, vote)
    return { final: !papersOut }
  },
})

/**
 * Takes the ballots out of the box and tears the receipts off: ballots and receipts are written in two orders that have nothing
 * to do with each other nor with the order in which they came, in one statement each.
 * @param mix other than random only in the test that shows what would be seen otherwise
 */
export async function emptyBox(
  ctx: Context,
  { unitId, voteId }: { unitId: number; voteId: number },
  mix: <Thing>(things: readonly Thing[]) => Thing[] = shuffled,
): Promise<void> {
  const { rows } = await sql<{ sealed: Buffer; publicKey: Buffer; handed: number }>`
    with emptied as (delete from ballots.box where unit_id = ${unitId} and vote_id = ${voteId} returning sealed)
    select sealed, public_key, (select count(*) from ballots.elector
      where unit_id = ${unitId} and vote_id = ${voteId} and took = 'phone') as handed
    from emptied join ballots.signing_key on unit_id = ${unitId} and vote_id = ${voteId}`.execute(
    ctx.db,
  )
  if (rows.length === 0) return
  if (rows.length > Number(rows[0]?.handed))
    throw new Refused(
      'Trong hòm có nhiều phiếu hơn số phiếu đã phát. Cuộc bỏ phiếu này không thể công nhận; hãy hủy và làm lại.',
    )
  const papers = rows.map(({ sealed, publicKey }) => ({ ...unsealBallot(sealed), publicKey }))
  if (!papers.every((one) => isGenuine(one.publicKey, one.message, one.signature)))
    throw new Refused(
      'Trong hòm có phiếu không do cuộc bỏ phiếu phát ra: dữ liệu đã bị sửa. Hãy hủy và làm lại.',
    )
  const ballots = mix(papers).map(({ marks }) => readMarks(marks))
  const receipts = await Promise.all(mix(papers).map(({ message }) => receiptCode(voteId, message)))
  await sql`insert into ballots.ballot (unit_id, vote_id, chosen, refused)
    select ${unitId}, ${voteId}, array(select jsonb_array_elements(one -> 'chosen')::smallint), array(select jsonb_array_elements(one -> 'refused')::smallint)
    from jsonb_array_elements(${JSON.stringify(ballots)}::jsonb) as one`.execute(ctx.db)
  await sql`insert into ballots.receipt (unit_id, vote_id, code)
    select ${unitId}, ${voteId}, code from unnest(${receipts}::text[]) as code`.execute(ctx.db)
}
