import { sql } from 'kysely'
import { z } from 'zod'
import { refuseTwoPosts, reverseEntry } from '#ledger'
import { command } from '#platform/command.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { day, id, line } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { lockFund } from '../fund/require-fund.ts'
import { takeBackLoans } from '../loan/take-back-loans.ts'
import { keepFunds } from '../permissions.ts'

/** Everything that one entry recorded is taken back by its mirror: the book, the fund, the sheet, the loan. */
export const takeBack = command({
  name: 'funds.take-back',
  summary: 'Rút lại một lần thu, chi đã ghi nhầm',
  allow: keepFunds,
  input: z.object({
    unitId: id,
    fundId: id,
    entryId: id,
    day: day('Ngày rút lại'),
    reason: line('Lý do', 300),
  }),
  async run(ctx, { unitId, fundId, entryId, day, reason }) {
    refuseTwoPosts(ctx)
    refuseFutureDay(ctx, { day }, 'Ngày rút lại')
    await lockFund(ctx, { unitId, fundId })
    const lines = await ctx.db
      .selectFrom('funds.movement as movement')
      .where('movement.unitId', '=', unitId)
      .where('movement.fundId', '=', fundId)
      .where('movement.entryId', '=', entryId)
      .select(['movement.kind', 'movement.awardId', 'movement.reversesId'])
      .execute()
    if (lines.length === 0) throw new NotFound()
    if (lines.some(({ reversesId }) => reversesId !== null))
      throw new Refused('Đây đã là một lần rút lại. Nếu cần, hãy ghi lại cho đúng.')
    await takeBackLoans(ctx, { unitId, fundId, entryId })
    const mirror = await reverseEntry(ctx, { unitId, entryId, day, reason })
    await sql`
      insert into funds.movement (unit_id, fund_id, kind, day, amount, member_id, subunit_id, party_name, note, receipt_number,
        collection_id, loan_id, drive_id, award_id, gift_id, entry_id, reverses_id)
      select unit_id, fund_id, kind, ${day}, -amount, member_id, subunit_id, party_name, ${reason}, receipt_number,
        collection_id, loan_id, drive_id, award_id, gift_id, ${mirror.entryId}, id
      from funds.movement where unit_id = ${unitId} and entry_id = ${entryId}`.execute(ctx.db)
    await sql`
      update funds.collection_line as line set paid = line.paid - movement.amount
      from funds.movement where movement.unit_id = ${unitId} and movement.entry_id = ${entryId}
        and line.unit_id = ${unitId} and line.collection_id = movement.collection_id and line.member_id = movement.member_id`.execute(
      ctx.db,
    )
    await ctx.db
      .updateTable('funds.payment')
      .set({ state: 'approved', entryId: null })
      .where('unitId', '=', unitId)
      .where('entryId', '=', entryId)
      .execute()
    const awardIds = lines.flatMap(({ awardId }) => awardId ?? [])
    if (awardIds.length > 0)
      await ctx.db
        .updateTable('funds.award')
        .set({ state: 'approved', paidOn: null })
        .where('unitId', '=', unitId)
        .where('id', 'in', awardIds)
        .execute()
    return {}
  },
})
