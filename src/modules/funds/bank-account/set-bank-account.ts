import { z } from 'zod'
import { command } from '#platform/command.ts'
import { day, id, line } from '#platform/fields.ts'
import { banks } from '#platform/payment/banks.ts'
import { manageFunds } from '../permissions.ts'

/** From a day on the union takes transfers here. An earlier account stays for earlier days. */
export const setBankAccount = command({
  name: 'funds.set-bank-account',
  summary: 'Ghi tài khoản nhận chuyển khoản',
  allow: manageFunds,
  input: z.object({
    unitId: id,
    fromDay: day('Dùng từ ngày'),
    bankBin: z.string().refine((given) => given in banks, 'Hãy chọn ngân hàng'),
    accountNumber: z
      .string()
      .transform((given) => given.replace(/[\s.-]/g, ''))
      .pipe(z.string().regex(/^[0-9A-Za-z]{1,19}$/, 'Số tài khoản gồm tối đa 19 chữ số')),
    accountName: line('Tên chủ tài khoản', 120),
  }),
  async run(ctx, { unitId, fromDay, ...account }) {
    const values = { ...account, byName: ctx.actor?.name ?? '' }
    await ctx.db
      .insertInto('funds.bankAccount')
      .values({ unitId, fromDay, ...values })
      .onConflict((conflict) => conflict.columns(['unitId', 'fromDay']).doUpdateSet(values))
      .execute()
    return {}
  },
})
