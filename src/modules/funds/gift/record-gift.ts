import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { choice, day, id, line, money, optional, ticked } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { lockFund } from '../fund/require-fund.ts'
import { recordMovements } from '../movement/record-movements.ts'
import { keepFunds } from '../permissions.ts'

/** A sponsor gave money into a fund, or things whose worth is written down; things move no money. */
export const recordGift = command({
  name: 'funds.record-gift',
  summary: 'Ghi tài trợ',
  allow: keepFunds,
  input: z.object({
    unitId: id,
    fundId: optional(id),
    sponsorName: line('Nhà tài trợ', 200),
    sponsorAddress: optional(line('Địa chỉ', 200)),
    day: day('Ngày nhận'),
    where: choice('Hình thức', ['cash', 'bank']).default('bank'),
    /** What was given, when it was not money. */
    inKind: optional(line('Hiện vật', 300)),
    amount: money('Số tiền hoặc trị giá'),
    purpose: optional(line('Mục đích', 300)),
    /** Members together, for good: not counted as sponsorship. */
    fromMembers: ticked,
  }),
  async run(
    ctx,
    {
      unitId,
      fundId,
      sponsorName,
      sponsorAddress,
      day,
      where,
      inKind,
      amount,
      purpose,
      fromMembers,
    },
  ) {
    refuseFutureDay(ctx, { day }, 'Ngày nhận')
    const { id: giftId } = await ctx.db
      .insertInto('funds.gift')
      .values({
        unitId,
        fundId,
        sponsorName,
        sponsorAddress: sponsorAddress ?? '',
        day,
        inKind,
        amount,
        purpose: purpose ?? '',
        fromMembers,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    if (inKind) return { giftId, entryId: null }
    if (fundId === null) throw new Refused('Tài trợ bằng tiền phải vào một quỹ.')
    const fund = await lockFund(ctx, { unitId, fundId })
    const entryId = await recordMovements(ctx, {
      unitId,
      fund,
      day,
      where,
      summary: `${fund.name}: ${sponsorName} tài trợ`,
      lines: [{ kind: 'gift', amount, giftId, partyName: sponsorName, note: purpose ?? '' }],
      ...(where === 'cash' && { voucher: { kind: 'receipt', counterpart: sponsorName } as const }),
    })
    return { giftId, entryId }
  },
})
