import { synonyms } from './vocabulary.ts'
import { wordsOf } from './words-of.ts'

/** A text cut into pieces, those marked whose words stand in the other text too; together they are the text again. */
export type Piece = { text: string; shared: boolean }

export function markShared(text: string, other: string): Piece[] {
  const there = new Set(wordsOf(other).map(thing))
  const pieces: Piece[] = []
  for (const part of text.split(/(\s+)/)) {
    const words = wordsOf(part).map(thing)
    const last = pieces.at(-1)
    // Spaces and words that carry nothing go with what stands before them.
    const shared =
      words.length > 0 ? words.every((word) => there.has(word)) : (last?.shared ?? false)
    if (last?.shared === shared) last.text += part
    else pieces.push({ text: part, shared })
  }
  return pieces
}

const thing = (word: string) => synonyms.get(word) ?? word
