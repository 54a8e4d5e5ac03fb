import { sql } from 'kysely'
import type { Day } from '#platform/clock.ts'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { ensureBook } from '../book/ensure-book.ts'
import { lockBook } from '../book/lock-book.ts'

/** Holds counted notes against the cash of the book at the end of a day, and keeps both for good. */
export async function writeCashCount(
  ctx: Context,
  count: {
    unitId: number
    day: Day
    month: string | null
    asInspection: boolean
    notes: Record<string, number>
    counted: number
    witness: string
    remark: string
  },
): Promise<{ cashCountId: number; counted: number; booked: number }> {
  const { unitId, day, notes, counted, remark, ...rest } = count
  await ensureBook(ctx, { unitId })
  await lockBook(ctx, unitId)
  const booked = await cashOn(ctx, unitId, day)
  if (counted !== booked && remark === '')
    throw new Refused(
      `Tiền đếm được ${formatVnd(counted)}, trên sổ là ${formatVnd(booked)}: ${counted > booked ? 'thừa' : 'thiếu'} ${formatVnd(Math.abs(counted - booked))}. Hãy ghi nguyên nhân vào ô Nhận xét rồi lưu lại.`,
    )
  const { id } = await ctx.db
    .insertInto('ledger.cashCount')
    .values({
      unitId,
      day,
      ...rest,
      notes: sql`${JSON.stringify(notes)}::jsonb`,
      counted,
      booked,
      remark,
      byAccountId: ctx.actor?.accountId ?? null,
      byName: ctx.actor?.name ?? '',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { cashCountId: id, counted, booked }
}

/** The cash of all parts together: one box holds it. */
async function cashOn(ctx: Context, unitId: number, day: Day): Promise<number> {
  const { amount } = await ctx.db
    .selectFrom('ledger.posting as posting')
    .innerJoin('ledger.account as account', (join) =>
      join
        .onRef('account.unitId', '=', 'posting.unitId')
        .onRef('account.code', '=', 'posting.account')
        .on('account.money', '=', 'cash'),
    )
    .where('posting.unitId', '=', unitId)
    .where('posting.day', '<=', day)
    .select(sql<number>`coalesce(sum(posting.amount), 0)::bigint`.as('amount'))
    .executeTakeFirstOrThrow()
  return amount
}
