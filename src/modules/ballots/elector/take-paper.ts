import { createHash } from 'node:crypto'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { id, secret } from '#platform/fields.ts'
import { unseal } from '#platform/secret-box.ts'
import type { VoteState } from '../labels.ts'
import { signatureBytes, signBlindly } from '../signing-key/sign-blindly.ts'
import { refuseOtherState } from '../vote/lock-vote.ts'
import { requireElector } from './require-elector.ts'

/**
 * An elector takes the paper on the phone: the server signs what the browser blinded and cannot recognise it again. Asked once
 * more for the same paper (the answer was lost on the way), it gives the same answer; for another one it refuses.
 */
export const takePaper = command({
  name: 'ballots.take-paper',
  summary: 'Nhận phiếu kín trên điện thoại',
  allow: 'account',
  input: z.object({
    unitId: id,
    voteId: id,
    blinded: secret(
      z
        .base64()
        .max(Math.ceil(signatureBytes / 3) * 4)
        .transform((text) => Buffer.from(text, 'base64')),
    ),
  }),
  async run(ctx, { unitId, voteId, blinded }) {
    const { electorId } = await requireElector(ctx, { unitId, voteId })
    const vote = await ctx.db
      .selectFrom('ballots.vote as vote')
      .innerJoin('ballots.signingKey as key', (join) =>
        join.onRef('key.unitId', '=', 'vote.unitId').onRef('key.voteId', '=', 'vote.id'),
      )
      .where('vote.unitId', '=', unitId)
      .where('vote.id', '=', voteId)
      .select(['vote.state', 'key.privateSealed'])
      // Waits while somebody ends the handing out.
      .forShare()
      .executeTakeFirst()
    if (!vote) throw new Refused('Cuộc bỏ phiếu này không phát phiếu.')
    refuseOtherState(vote.state as VoteState, ['handing_out'])
    if (!vote.privateSealed) throw new Error('a vote that hands out papers has lost its key')
    const elector = await ctx.db
      .selectFrom('ballots.elector')
      .where('unitId', '=', unitId)
      .where('id', '=', electorId)
      .select(['took', 'blindedDigest', 'struckBecause'])
      .forUpdate()
      .executeTakeFirstOrThrow()
    const blindedDigest = createHash('sha256').update(blinded).digest()
    if (elector.took === 'paper')
      throw new Refused('Bạn đã nhận phiếu giấy nên không nhận phiếu trên điện thoại nữa.')
    if (elector.took === 'phone' && !elector.blindedDigest?.equals(blindedDigest))
      throw new Refused(
        'Bạn đã nhận phiếu trên một máy khác hoặc trình duyệt khác. Mỗi người chỉ có một phiếu; hãy mở lại máy đã nhận.',
      )
    const key = Buffer.from(unseal(vote.privateSealed), 'base64')
    const signature = signBlindly(key, blinded)
    if (elector.took === null)
      await ctx.db
        .updateTable('ballots.elector')
        .set({ took: 'phone', blindedDigest })
        .where('unitId', '=', unitId)
        .where('id', '=', electorId)
        .execute()
    return { blindSignature: signature.toString('base64') }
  },
})
