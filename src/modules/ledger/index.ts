import './refusals.ts'

export { type AccountName, type AccountRef, accountCodes } from './account/account-codes.ts'
export { balanceOf } from './balance/balance-of.ts'
export { balancesByPerson } from './balance/balances-by-person.ts'
export { ensureBook } from './book/ensure-book.ts'
export type {
  EntryKind,
  NewEntry,
  NewPosting,
  NewVoucher,
  WrittenEntry,
} from './entry/new-entry.ts'
export { postEntries, postEntry } from './entry/post-entries.ts'
export { reverseEntry } from './entry/reverse-entry.ts'
export { ledgerFigures } from './figures.ts'
export { closePart } from './part/close-part.ts'
export { generalPart } from './part/general-part.ts'
export { openPart } from './part/open-part.ts'
export { renamePart } from './part/rename-part.ts'
