import { searchKey } from '#platform/vietnamese/search-key.ts'
import { abbreviations, digitWords, fillers, romanNumbers } from './vocabulary.ts'

/**
 * The words of a text as a person would compare them: accents, case and punctuation aside, abbreviations written out, '03', '3', 'ba' and
 * 'III' alike, '2.000' like '2000', 'tỷ' like 'tỉ', words that carry nothing ('và', 'sẽ', 'tôi') left out. In the order in which they stand.
 */
export function wordsOf(text: string): string[] {
  return searchKey(text.normalize('NFC'))
    .replace(/%/g, ' phan tram ')
    .replace(/(?<=\d)[.](?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => romanNumbers.get(word) ?? word)
    .flatMap((word) => (abbreviations.get(word) ?? word).split(' '))
    .map((word) => word.replace(/^0+(?=\d)/, ''))
    .map((word) => digitWords.get(word) ?? word)
    .map((word) => word.replace(/^([bcdghklmnqrstvx]+)y$/, '$1i'))
    .filter((word) => word !== '' && !fillers.has(word))
}
