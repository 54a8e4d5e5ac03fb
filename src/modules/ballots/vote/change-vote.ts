import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { fillRoll } from '../elector/fill-roll.ts'
import { manageVotes } from '../permissions.ts'
import { lockVote } from './lock-vote.ts'
import { voteFields } from './vote-fields.ts'
import { voteColumns, writeChoices } from './write-vote.ts'

/** Changes a vote that is still being prepared. The paper of a vote that another module had started is that module's. */
export const changeVote = command({
  name: 'ballots.change-vote',
  summary: 'Sửa một cuộc bỏ phiếu đang chuẩn bị',
  allow: manageVotes,
  input: z.object({ unitId: id, voteId: id, ...voteFields }),
  async run(ctx, { unitId, voteId, ...given }) {
    const vote = { unitId, voteId }
    const found = await lockVote(ctx, vote, ['draft'])
    if (found.referenceKind || found.firstRoundId)
      throw new Refused('Phiếu này lập từ một việc khác nên không sửa ở đây; hãy hủy rồi lập lại.')
    const columns = await voteColumns(ctx, given)
    await ctx.db
      .updateTable('ballots.vote')
      .set(columns)
      .where('unitId', '=', unitId)
      .where('id', '=', voteId)
      .execute()
    await writeChoices(ctx, vote, given.choices)
    await fillRoll(ctx, { ...vote, ...columns }, given.personIds)
    return {}
  },
})
