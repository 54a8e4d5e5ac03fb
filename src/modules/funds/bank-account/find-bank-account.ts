import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { banks } from '#platform/payment/banks.ts'
import { vietQr } from '#platform/payment/viet-qr.ts'
import { query } from '#platform/query.ts'
import { readFunds } from '../permissions.ts'

/**
 * Where to transfer, and the text of the VietQR for this amount and reference; null while the union has named no account.
 * Every member may know it.
 */
export const findBankAccount = query({
  name: 'funds.find-bank-account',
  summary: 'Tài khoản và mã VietQR để chuyển khoản',
  allow: readFunds,
  input: z.object({
    unitId: id,
    amount: z.coerce.number().int().positive().optional().catch(undefined),
    reference: z.string().max(200).default('Ung ho quy cong doan'),
  }),
  async run(ctx, { unitId, amount, reference }) {
    const account = await ctx.db
      .selectFrom('funds.bankAccount')
      .where('unitId', '=', unitId)
      .where('fromDay', '<=', ctx.today)
      .orderBy('fromDay', 'desc')
      .select(['bankBin', 'accountNumber', 'accountName', 'fromDay'])
      .executeTakeFirst()
    if (!account) return null
    const { bankBin, accountNumber } = account
    return {
      ...account,
      bankName: banks[bankBin] ?? bankBin,
      vietQr: vietQr({ bankBin, accountNumber, amount, reference }),
    }
  },
})
