import { sql } from 'kysely'
import { z } from 'zod'
import { query } from '#platform/query.ts'
import { cardCodeDigest } from './card-code.ts'

/** Valid today or not, and nothing else: not whose card, not of which union, not since when it is invalid. */
export const checkCard = query({
  name: 'members.check-card',
  summary: 'Kiểm tra thẻ đoàn viên',
  allow: 'public',
  input: z.object({ code: z.string().max(100) }),
  async run(ctx, { code }) {
    const { rows } = await sql<{ valid: boolean }>`
      select members.card_is_valid(${cardCodeDigest(code)}, ${ctx.today}) as valid`.execute(ctx.db)
    return { valid: rows[0]?.valid === true }
  },
})
