import type { Day } from '#platform/clock.ts'
import type { Context } from '#platform/context.ts'
import type { WrittenEntry } from './new-entry.ts'
import { postEntry } from './post-entries.ts'

/** Writes a plain payment with its voucher; whether it may be paid has been decided. */
export async function postPayment(
  ctx: Context,
  payment: {
    unitId: number
    day: Day
    account: string
    against: string
    partId: number
    amount: number
    counterpart: string
    address: string
    reason: string
    attachedCount: number
  },
  reference?: { kind: string; id: number },
): Promise<WrittenEntry> {
  const { unitId, day, account, against, partId, amount, reason } = payment
  const { counterpart, address, attachedCount } = payment
  return postEntry(ctx, {
    unitId,
    day,
    summary: reason,
    ...(reference && { reference }),
    postings: [
      { account: against, partId, amount, partyName: counterpart },
      { account, partId, amount: -amount },
    ],
    voucher: { kind: 'payment', counterpart, address, attachedCount },
  })
}
