import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Invalid, Refused } from '#platform/errors.ts'
import { id, money } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { guardedCodes } from '../account/guarded-codes.ts'
import { ensureBook } from '../book/ensure-book.ts'
import { refuseTwoPosts } from '../book/refuse-two-posts.ts'
import { generalPart } from '../part/general-part.ts'
import { keepBook } from '../permissions.ts'
import { account, movementDay, part } from './movement-fields.ts'
import { postEntry } from './post-entries.ts'

/** What was there when the book was opened: money, what others owe, what is owed to others. Against the carried-over capital. */
export const recordOpening = command({
  name: 'ledger.record-opening',
  summary: 'Ghi số dư ban đầu',
  allow: keepBook,
  input: z.object({
    unitId: id,
    day: movementDay,
    account: account('Tài khoản'),
    partId: part,
    amount: money('Số tiền'),
  }),
  async run(ctx, { unitId, day, account, partId, amount }) {
    refuseTwoPosts(ctx)
    refuseFutureDay(ctx, { day }, 'Ngày ghi sổ')
    await ensureBook(ctx, { unitId })
    const opened = await ctx.db
      .selectFrom('ledger.account')
      .where('unitId', '=', unitId)
      .where('code', '=', account)
      .select(['name', 'kind'])
      .executeTakeFirst()
    if (!opened || !['asset', 'liability'].includes(opened.kind))
      throw new Invalid({ account: ['Chỉ tiền, khoản phải thu và phải trả có số dư ban đầu'] })
    if (guardedCodes.includes(account))
      throw new Invalid({ account: ['Số dư của từng người được ghi ở trang Quỹ'] })
    if (await hasOpening(ctx, { unitId, account, partId }))
      throw new Refused(
        `${opened.name} của quỹ này đã có số dư ban đầu. Nếu sai, hãy đảo bút toán cũ rồi ghi lại.`,
      )
    const debit = opened.kind === 'asset' ? amount : -amount
    return postEntry(ctx, {
      unitId,
      day,
      summary: `Số dư ban đầu: ${opened.name}`,
      kind: 'opening',
      postings: [
        { account, partId, amount: debit },
        {
          account: partId === generalPart ? 'carriedOver' : 'fundCapital',
          partId,
          amount: -debit,
        },
      ],
    })
  },
})

async function hasOpening(
  ctx: Parameters<typeof postEntry>[0],
  { unitId, account, partId }: { unitId: number; account: string; partId: number },
): Promise<boolean> {
  const found = await ctx.db
    .selectFrom('ledger.posting as posting')
    .innerJoin('ledger.entry as entry', (join) =>
      join
        .onRef('entry.unitId', '=', 'posting.unitId')
        .onRef('entry.id', '=', 'posting.entryId')
        .on('entry.kind', '=', 'opening'),
    )
    .leftJoin('ledger.entry as reversal', (join) =>
      join
        .onRef('reversal.unitId', '=', 'entry.unitId')
        .onRef('reversal.reversesId', '=', 'entry.id'),
    )
    .where('posting.unitId', '=', unitId)
    .where('posting.account', '=', account)
    .where('posting.partId', '=', partId)
    .where('reversal.id', 'is', null)
    .select('entry.id')
    .executeTakeFirst()
  return found !== undefined
}
