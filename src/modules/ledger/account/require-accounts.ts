import type { Context } from '#platform/context.ts'
import { Invalid } from '#platform/errors.ts'
import { guardedCodes } from './guarded-codes.ts'

/** @throws Invalid beside the field whose account holds no money. */
export async function requireMoneyAccounts(
  ctx: Context,
  unitId: number,
  fields: Record<string, string>,
): Promise<void> {
  const found = await ctx.db
    .selectFrom('ledger.account')
    .where('unitId', '=', unitId)
    .where('code', 'in', Object.values(fields))
    .where('money', 'is not', null)
    .select('code')
    .execute()
  for (const [field, code] of Object.entries(fields))
    if (!found.some((account) => account.code === code))
      throw new Invalid({ [field]: ['Hãy chọn tiền mặt hoặc một tài khoản tiền gửi'] })
}

/** What money may come from, or go to, in a plain receipt or payment. */
export async function requireAgainst(
  ctx: Context,
  { unitId, against, kind }: { unitId: number; against: string; kind: 'receipt' | 'payment' },
): Promise<void> {
  const account = await ctx.db
    .selectFrom('ledger.account')
    .where('unitId', '=', unitId)
    .where('code', '=', against)
    .select(['kind', 'money'])
    .executeTakeFirst()
  const fitting = kind === 'receipt' ? 'income' : 'expense'
  const settles = account && ['asset', 'liability'].includes(account.kind) && !account.money
  if (!account || (account.kind !== fitting && !settles))
    throw new Invalid({
      against: [kind === 'receipt' ? 'Hãy chọn nguồn thu' : 'Hãy chọn mục chi'],
    })
  if (guardedCodes.includes(against))
    throw new Invalid({
      against: ['Khoản này gắn với từng người hoặc từng quỹ; hãy ghi ở trang Quỹ'],
    })
}
