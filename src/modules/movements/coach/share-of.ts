import { digitWords, formulas, synonyms } from './vocabulary.ts'
import { wordsOf } from './words-of.ts'

/** From this share on two texts are called nearly the same. Chosen on the half of the labelled texts that is for that (README.md). */
export const nearFrom = 0.5

/** What a formula and a number count against a word that says something. */
const formulaWeight = 0.35
const numberWeight = 0.5

/** The words with one word for each thing. */
export function canonical(text: string): string[] {
  return wordsOf(text).map((word) => synonyms.get(word) ?? word)
}

/**
 * How much two texts have in common, 0 to 1: their words (twice what they share, of both together) and, counting less, the pairs of
 * words that stand side by side. Formulas that everybody writes count less than what says something.
 */
export function shareOf(one: string, other: string): number {
  const [first, second] = [canonical(one), canonical(other)]
  if (first.length === 0 || second.length === 0) return 0
  return (
    0.6 * overlap(first, second, weightOf) +
    0.4 * overlap(pairsOf(first), pairsOf(second), pairWeight)
  )
}

const smallNumbers = new Set(digitWords.values())

function weightOf(word: string): number {
  if (/^\d/.test(word) || smallNumbers.has(word)) return numberWeight
  return formulas.has(word) ? formulaWeight : 1
}

const pairWeight = (pair: string) => pair.split(' ').reduce((sum, word) => sum + weightOf(word), 0)

/** Two words side by side, whichever comes first. */
function pairsOf(words: readonly string[]): string[] {
  if (words.length === 1) return [`${words[0]}`]
  return words.slice(1).map((word, index) => [word, words[index] ?? ''].toSorted().join(' '))
}

/** Dice's measure with weights, over sets. */
function overlap(
  one: readonly string[],
  other: readonly string[],
  weigh: (part: string) => number,
): number {
  const [first, second] = [new Set(one), new Set(other)]
  const weight = (parts: Iterable<string>) => [...parts].reduce((sum, part) => sum + weigh(part), 0)
  const shared = weight([...first].filter((part) => second.has(part)))
  const whole = weight(first) + weight(second)
  return whole === 0 ? 0 : (2 * shared) / whole
}
