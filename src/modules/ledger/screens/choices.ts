import { guardedCodes } from '../account/guarded-codes.ts'
import type { BookGlance } from '../book/glance-at-book.ts'

/** Where the money is: the cash box and the bank accounts that are open. */
export function moneyChoices({ accounts }: Pick<BookGlance, 'accounts'>) {
  return accounts
    .filter(({ money, closed }) => money && !closed)
    .map(({ code, name, number }) => ({
      value: code,
      label: number ? `${name} (${number})` : name,
    }))
}

/** What a receipt comes from or a payment goes to: its own kind first, then what others owe or are owed. */
export function againstChoices(
  { accounts }: Pick<BookGlance, 'accounts'>,
  kind: 'receipt' | 'payment',
) {
  const fitting = kind === 'receipt' ? 'income' : 'expense'

  const open = accounts.filter(
    ({ code, closed, money }) => !closed && !money && !guardedCodes.includes(code),
  )
  return [
    ...open.filter((account) => account.kind === fitting),
    ...open.filter((account) => account.kind === 'asset' || account.kind === 'liability'),
  ].map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))
}

export function partChoices({ parts }: Pick<BookGlance, 'parts'>) {
  return parts.filter(({ closed }) => !closed).map(({ id, name }) => ({ value: id, label: name }))
}
