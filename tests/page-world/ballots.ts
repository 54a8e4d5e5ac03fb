import { openVote, startVote } from '#ballots'
import type { Context } from '#platform/context.ts'

/** A secret vote of all members that hands out its papers, counted by the one who asks. */
export async function givenVotes(chair: Context, unitId: number, personId: number) {
  const { voteId } = await startVote(chair, {
    unitId,
    title: 'Bình chọn cá nhân xuất sắc quý I',
    method: 'choose',
    choices: [{ name: 'Phạm Thị Mai' }, { name: 'Vũ Thị Hạnh' }],
    electorate: 'members',
    tellerIds: [personId],
  })
  await openVote(chair, { unitId, voteId })
  return { voteId }
}
