import { z } from 'zod'
import { Refused } from '#platform/errors.ts'
import { id, secret } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { codeDigest } from '../code/code.ts'
import { arrangeAccounts } from '../permissions.ts'

/**
 * What is printed on the slips of codes that were just given, in their order. The codes are kept nowhere, so whoever prints
 * must still have them; those that are used, revoked or too old are left out.
 */
export const findSlips = query({
  name: 'identity.find-slips',
  summary: 'Phiếu mời để in, từ các mã vừa cấp',
  allow: arrangeAccounts,
  input: z.object({
    unitId: id,
    codes: secret(z.array(z.string().trim().min(1).max(60)).min(1).max(500)),
  }),
  async run(ctx, { unitId, codes }) {
    const digests = codes.map(codeDigest)
    const open = await ctx.db
      .selectFrom('identity.invitation')
      .where('unitId', '=', unitId)
      .where('codeDigest', 'in', digests)
      .where('usedAt', 'is', null)
      .where('revokedAt', 'is', null)
      .where('expiresOn', '>=', ctx.today)
      .select(['codeDigest', 'name', 'note', 'expiresOn'])
      .execute()
    const slips = codes.flatMap((code, index) => {
      const found = open.find(({ codeDigest }) => codeDigest.equals(digests[index] ?? Buffer.of()))
      if (!found) return []
      const { name, note, expiresOn } = found
      return [{ code, name, note, expiresOn }]
    })
    if (slips.length === 0) throw new Refused('Các mã này đã được dùng, thu hồi hoặc hết hạn.')
    return { slips, contact: ctx.actor?.name ?? '' }
  },
})
