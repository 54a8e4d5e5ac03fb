import { searchKey } from '#platform/vietnamese/search-key.ts'
import { abbreviations, fillers, numberWords } from './vocabulary.ts'

/**
 * The words of a text as a person would compare them: accents, case and punctuation aside, abbreviations written out, '03' like '3',
 * words that carry nothing ('và', 'sẽ', 'tôi') left out. In the order in which they stand.
 */
export function wordsOf(text: string): string[] {
  const named = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/%/g, ' phần trăm ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => numberWords.get(word) ?? word)
  return named
    .flatMap((word) => {
      const plain = searchKey(word)
      return (abbreviations.get(plain) ?? plain).split(' ')
    })
    .flatMap((word) => word.match(/\d+|\D+/g) ?? [])
    .map((word) => word.replace(/^0+(?=\d)/, ''))
    .filter((word) => !fillers.has(word))
}
