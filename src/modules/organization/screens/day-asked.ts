import type { Unchecked } from '#platform/operation.ts'
import { readDate } from '#platform/vietnamese/dates.ts'

/**
 * The day of a page that can be seen as of any day. One that cannot be read is taken out of what is asked: the page then shows
 * today, keeps what was typed, and says beside it what is wrong (`dayWrong`).
 */
export function dayAsked(asked: Unchecked): {
  asked: Unchecked
  asOf: string
  dayWrong: string | null
} {
  const asOf = (asked.asOf ?? '').trim()
  const read = asOf === '' ? null : readDate(asOf)
  if (!read || read.ok) return { asked, asOf, dayWrong: null }
  return {
    asked: { ...asked, asOf: '' },
    asOf,
    dayWrong: `${read.message}. Đang hiện hôm nay.`,
  }
}
