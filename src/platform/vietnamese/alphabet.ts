/** The Vietnamese alphabet in dictionary order, with the four Latin letters that only foreign names use. */
const LETTERS = [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'].map((letter) => letter.normalize('NFC'))

/** Tones in dictionary order after "no tone": huyền, hỏi, ngã, sắc, nặng. */
const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
const TONE_MARKS = /[\u0300\u0309\u0303\u0301\u0323]/g
const QUALITY_MARKS = new Set(['\u0302', '\u0306', '\u031b'])

/** One written word: what each letter weighs (digits 0–9, letters from 10, anything else from 1000) and its tone, 0–5. */
export interface Syllable {
  letters: number[]
  tone: number
}

/** Where the word stands in a Vietnamese dictionary; case, punctuation and the place of the tone mark do not matter. */
export function syllableOf(word: string): Syllable {
  const decomposed = word.normalize('NFD').toLowerCase().replaceAll('ð', 'đ')
  const mark = decomposed.match(TONE_MARKS)?.[0]
  const plain = decomposed
    .replace(TONE_MARKS, '')
    .replace(/\p{M}/gu, (found) => (QUALITY_MARKS.has(found) ? found : ''))
    .normalize('NFC')
  const letters = [...plain].filter((letter) => /[\p{L}\p{N}]/u.test(letter)).map(weigh)
  return { letters, tone: mark ? TONES.indexOf(mark) + 1 : 0 }
}

function weigh(letter: string): number {
  if (/^[0-9]$/.test(letter)) return Number(letter)
  const index = LETTERS.indexOf(letter)
  return index >= 0 ? 10 + index : 1000 + (letter.codePointAt(0) ?? 0)
}
