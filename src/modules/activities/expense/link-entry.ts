import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Invalid, NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { payExpenses } from '../permissions.ts'
import { linkTo } from './pay-expense.ts'
import { thingFields, thingOf } from './which-thing.ts'

const number = { error: 'Hãy ghi số và năm của phiếu chi' }

/** A payment that stands in the book already is said to belong to an event or a course, by the number of its voucher. */
export const linkEntry = command({
  name: 'activities.link-entry',
  summary: 'Gắn một phiếu chi đã có với hoạt động hoặc lớp học',
  allow: payExpenses,
  input: z.object({
    unitId: id,
    ...thingFields,
    number: z.coerce.number(number).int(number).positive(number),
    year: z.coerce.number(number).int(number).min(1990, number).max(2200, number),
  }),
  async run(ctx, { number, year, ...thing }) {
    await thingOf(ctx, thing)
    const voucher = await ctx.db
      .selectFrom('ledger.voucher as voucher')
      .where('voucher.unitId', '=', thing.unitId)
      .where('voucher.kind', '=', 'payment')
      .where('voucher.number', '=', number)
      .where('voucher.year', '=', year)
      .where(
        sql<boolean>`not exists (select from activities.expense join ledger.proposal on proposal.unit_id = expense.unit_id
          and proposal.id = expense.proposal_id where expense.unit_id = voucher.unit_id and proposal.entry_id = voucher.entry_id)`,
      )
      .select('voucher.entryId')
      .executeTakeFirst()
    if (!voucher)
      throw new Invalid({
        number: [`Sổ không có phiếu chi số ${number} năm ${year}, hoặc phiếu đã gắn việc khác`],
      })
    await linkTo(ctx, thing, { entryId: voucher.entryId })
    return {}
  },
})

/** The link alone is taken away; what stands in the book stays there. */
export const unlinkExpense = command({
  name: 'activities.unlink-expense',
  summary: 'Bỏ gắn một khoản chi khỏi hoạt động hoặc lớp học',
  allow: payExpenses,
  input: z.object({ unitId: id, expenseId: id }),
  async run(ctx, { unitId, expenseId }) {
    const { numDeletedRows } = await ctx.db
      .deleteFrom('activities.expense')
      .where('unitId', '=', unitId)
      .where('id', '=', expenseId)
      .executeTakeFirst()
    if (numDeletedRows === 0n) throw new NotFound('Không có khoản chi này.')
    return {}
  },
})
