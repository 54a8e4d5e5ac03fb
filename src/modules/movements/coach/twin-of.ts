import { hashOf } from './hash-of.ts'
import { wordsOf } from './words-of.ts'

/** The same for texts that a person would call the same: accents, case, order of words, punctuation and abbreviations aside. */
export function twinOf(text: string): string {
  const words = wordsOf(text)
  const key = words.length > 0 ? words.toSorted().join(' ') : text.trim()
  return `${hashOf(key, 1).toString(36)}.${hashOf(key, 2).toString(36)}`
}
