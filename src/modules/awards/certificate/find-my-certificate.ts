import { sql } from 'kysely'
import { z } from 'zod'
import { enter } from '#platform/enter.ts'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { papersOf } from './print-certificates.ts'

/** One's own certificate, from whatever union it came, to print again. `unitId` is the unit in whose register the honour stands. */
export const findMyCertificate = query({
  name: 'awards.find-my-certificate',
  summary: 'Giấy chứng nhận khen thưởng của tôi',
  allow: 'account',
  input: z.object({ unitId: id, honourId: id }),
  async run(ctx, { unitId, honourId }) {
    const { rows } = await sql<{ unitId: number; recipientId: number }>`
      select * from awards.paper_of_person(${ctx.actor?.personId ?? 0}, ${unitId}, ${honourId})`.execute(
      ctx.db,
    )
    const [own] = rows
    if (!own) throw new NotFound('Không có giấy chứng nhận này.')
    // Proved to be the asker's own: of the issuer's rows only this paper is read.
    await enter(ctx, { unitId: own.unitId, branch: false })
    return papersOf(ctx, own)
  },
})
