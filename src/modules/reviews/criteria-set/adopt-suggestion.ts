import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { day, id, line } from '#platform/fields.ts'
import { manageCriteria } from '../permissions.ts'
import { rulesShape, writeCriteria } from './set-criteria.ts'

/** Takes over a shipped set as it is; it stays marked as a suggestion until the union sets its own. */
export const adoptSuggestion = command({
  name: 'reviews.adopt-suggestion',
  summary: 'Dùng bộ tiêu chí bình xét gợi ý',
  allow: manageCriteria,
  input: z.object({
    unitId: id,
    code: line('Bộ gợi ý', 40).default('member'),
    fromDay: day('Áp dụng từ ngày'),
  }),
  async run(ctx, { unitId, code, fromDay }) {
    const shipped = await ctx.db
      .selectFrom('reviews.suggestion')
      .where('code', '=', code)
      .select(['name', 'document', 'rules'])
      .executeTakeFirst()
    if (!shipped) throw new NotFound('Không có bộ gợi ý này.')
    const { name, document, rules } = shipped
    const book = { unitId, name, document, fromDay, suggested: true }
    return writeCriteria(ctx, { ...book, ...rulesShape.parse(rules) })
  },
})
