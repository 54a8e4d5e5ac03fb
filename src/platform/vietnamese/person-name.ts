export { tidyName } from './tidy-name.ts'

import { type Syllable, syllableOf } from './alphabet.ts'

export interface NameParts {
  family: string
  middle: string
  given: string
}

/**
 * The parts of a full name as Vietnamese lists treat it: first word family, last word given, the rest middle.
 * A single word is a given name. Compound family or given names cannot be told apart from writing alone.
 */
export function splitName(fullName: string): NameParts {
  const words = wordsOf(fullName)
  const given = words.at(-1) ?? ''
  const family = words.length > 1 ? (words[0] ?? '') : ''
  return { family, middle: words.slice(1, -1).join(' '), given }
}

/**
 * Order of a Vietnamese list of people: given name, then family name, then middle name; word by word, first by letter
 * (a ă â … d đ …), then by tone (ngang, huyền, hỏi, ngã, sắc, nặng). 0 for names that are read the same.
 */
export function compareByGivenName(a: string, b: string): number {
  const left = rankedParts(a)
  const right = rankedParts(b)
  for (const part of [0, 1, 2] as const) {
    const order = compareSyllables(left[part], right[part])
    if (order !== 0) return order
  }
  return 0
}

/**
 * Plain ASCII whose byte order is the order of `compareByGivenName`, for `order by name_sort_key collate "C"`.
 * A letter becomes one character from 0–9 and A on; then '.' and the tone end a word, ',' ends a part of the name.
 */
export function givenNameSortKey(fullName: string): string {
  return rankedParts(fullName)
    .map(
      (part) =>
        `${part.map((word) => `${word.letters.map(codeOf).join('')}.${word.tone}`).join('')},`,
    )
    .join('')
}

/** First letters of family and given name, for a round badge: 'Nguyễn Văn An' → 'NA', 'An' → 'A', '' → ''. */
export function initials(fullName: string): string {
  const { family, given } = splitName(fullName)
  return [family, given].map((word) => word.match(/\p{L}/u)?.[0]?.toUpperCase() ?? '').join('')
}

function wordsOf(fullName: string): string[] {
  return fullName.normalize('NFC').split(/\s+/).filter(Boolean)
}

function rankedParts(fullName: string): [Syllable[], Syllable[], Syllable[]] {
  const { family, middle, given } = splitName(fullName)
  return [ranked(given), ranked(family), ranked(middle)]
}

function ranked(part: string): Syllable[] {
  return part
    .split(/[\s-]+/)
    .map(syllableOf)
    .filter((word) => word.letters.length > 0)
}

function compareSyllables(a: Syllable[], b: Syllable[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [left, right] = [a[i], b[i]]
    if (!left || !right) break
    const order = compareNumbers(left.letters, right.letters) || left.tone - right.tone
    if (order !== 0) return order
  }
  return a.length - b.length
}

function compareNumbers(a: number[], b: number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = (a[i] ?? 0) - (b[i] ?? 0)
    if (order !== 0) return order
  }
  return a.length - b.length
}

/** Digits keep theirs, the 33 letters are 'A' to 'a', letters of other scripts follow as '~' and their code point. */
function codeOf(weight: number): string {
  if (weight < 10) return String(weight)
  if (weight < 1000) return String.fromCharCode(0x41 + weight - 10)
  return `~${(weight - 1000).toString(16).padStart(6, '0')}`
}
