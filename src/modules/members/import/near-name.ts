import { searchKey } from '#platform/vietnamese/search-key.ts'

/** Two spellings of what may be one name: a slip or two of the hand, words in another order, or a middle name left out. */
export function isNearName(one: string, other: string): boolean {
  const [a, b] = [searchKey(one), searchKey(other)]
  if (a === b) return true
  const [wordsA, wordsB] = [a.split(' '), b.split(' ')]
  if ([...wordsA].sort().join(' ') === [...wordsB].sort().join(' ')) return true
  const sameEnds = wordsA[0] === wordsB[0] && wordsA.at(-1) === wordsB.at(-1)
  if (sameEnds && wordsA.length !== wordsB.length) return true
  return Math.min(a.length, b.length) >= 6 && withinTwoSlips(a, b)
}

/** A birth day that may be the other one mistyped: day and month exchanged, or just one of day, month and year different. */
export function isNearDay(one: string, other: string): boolean {
  const [yearA, monthA, dayA] = one.split('-')
  const [yearB, monthB, dayB] = other.split('-')
  if (yearA === yearB && monthA === dayB && dayA === monthB) return true
  return [yearA === yearB, monthA === monthB, dayA === dayB].filter(Boolean).length === 2
}

/** Up to two letters typed differently, too many, or missing. */
function withinTwoSlips(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    if (Math.min(...row) > 2) return false
    above = row
  }
  return (above[b.length] ?? 3) <= 2
}
