import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { choice, day, id, line, paragraph, secret } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { onlyLeadsGroup, requireOwnPeople } from '../assessment/seen-people.ts'
import { remarkKinds } from '../labels.ts'
import { leadPeople } from '../permissions.ts'

/** Praise, criticism or advice when it is due; the member reads it, and it is at hand when a round comes. */
export const addRemark = command({
  name: 'reviews.add-remark',
  summary: 'Khen, phê bình, góp ý một đoàn viên',
  allow: leadPeople,
  input: z.object({
    unitId: id,
    memberId: id,
    kind: choice('Loại', remarkKinds),
    onDay: day('Ngày'),
    content: secret(paragraph('Nội dung', 1000).pipe(z.string().min(1, 'Hãy ghi nội dung'))),
  }),
  async run(ctx, remark) {
    refuseFutureDay(ctx, { onDay: remark.onDay }, 'Ngày')
    await requireOwnPeople(ctx, remark.unitId, [remark.memberId])
    const { id: remarkId } = await ctx.db
      .insertInto('reviews.remark')
      .values({
        ...remark,
        byAccountId: ctx.actor?.accountId ?? null,
        byName: ctx.actor?.name ?? '',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { remarkId }
  },
})

/** By whoever wrote it, or whoever decides. */
export const withdrawRemark = command({
  name: 'reviews.withdraw-remark',
  summary: 'Rút một lời khen, phê bình, góp ý',
  allow: leadPeople,
  input: z.object({ unitId: id, remarkId: id, reason: line('Lý do', 300).default('Ghi nhầm') }),
  async run(ctx, { unitId, remarkId, reason }) {
    let rows = ctx.db
      .updateTable('reviews.remark')
      .set({ withdrawnBecause: reason })
      .where('unitId', '=', unitId)
      .where('id', '=', remarkId)
    if (onlyLeadsGroup(ctx)) rows = rows.where('byAccountId', '=', ctx.actor?.accountId ?? 0)
    const { numUpdatedRows } = await rows.executeTakeFirst()
    if (Number(numUpdatedRows) === 0) throw new NotFound('Không có lời nhận xét này.')
    return {}
  },
})
