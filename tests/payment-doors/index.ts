import { activities } from './activities.ts'
import { awards } from './awards.ts'
import { funds } from './funds.ts'
import type { Door } from './given-purse.ts'
import { ledger } from './ledger.ts'
import { welfare } from './welfare.ts'

/** Every command that can write the book: how one person alone would try to take money out, or why none leaves. */
export const doors: Record<string, Door> = {
  ...ledger,
  ...funds,
  ...welfare,
  ...awards,
  ...activities,
}
