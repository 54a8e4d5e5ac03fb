import { searchKey } from '#platform/vietnamese/search-key.ts'
import { hashOf } from './hash-of.ts'
import { wordsOf } from './words-of.ts'

/** The same for texts that a person would call the same: accents, case, order of words, punctuation and abbreviations aside. */
export function twinOf(text: string): string {
  const words = wordsOf(text)
  // A text of nothing but fillers still has its words.
  const kept = words.length > 0 ? words : searchKey(text).split(/[^\p{L}\p{N}]+/u)
  const key = kept.toSorted().join(' ').trim()
  return `${hashOf(key, 1).toString(36)}.${hashOf(key, 2).toString(36)}`
}
