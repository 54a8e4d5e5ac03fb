import type { Context } from '#platform/context.ts'
import type { Fund } from '../fund/require-fund.ts'
import type { PaymentKind, Where } from '../labels.ts'
import { recordMovements } from '../movement/record-movements.ts'

/** Money that leaves a fund for good: given back to a member, passed on, or spent. Whole đồng. */
export type Payment = {
  kind: PaymentKind
  amount: number
  toName: string
  memberId?: number | null
  personId?: number | null
  driveId?: number | null
  note?: string
  /** Of the place that took a remittance. */
  receiptNumber?: string
}

const says: Record<PaymentKind, (payment: Payment) => string> = {
  refund: ({ toName }) => `hoàn tiền góp cho ${toName}`,
  remittance: ({ toName }) => `chuyển đến ${toName}`,
  spending: ({ note, toName }) => `${note} (${toName})`,
}

/** Writes a payment that may be made: the book's entry with its voucher, and the fund's movement. The fund must have been locked. */
export function writePayment(
  ctx: Context,
  fund: Fund,
  { unitId, day, where, ...payment }: Payment & { unitId: number; day: string; where: Where },
): Promise<number> {
  const { kind, amount, toName, memberId, personId, driveId, note, receiptNumber } = payment
  return recordMovements(ctx, {
    unitId,
    fund,
    day,
    where,
    summary: `${fund.name}: ${says[kind](payment)}`,
    lines: [
      {
        kind,
        amount,
        memberId,
        personId,
        driveId,
        partyName: kind === 'refund' ? '' : toName,
        note: note ?? '',
        receiptNumber: receiptNumber ?? '',
      },
    ],
    voucher: { kind: 'payment', counterpart: toName },
  })
}
