import { Refused } from './errors.ts'

const sentences = new Map<string, string>()

/** Each module registers the Vietnamese sentence for each of its constraints, by constraint name. */
export function declareRefusals(words: Record<string, string>): void {
  for (const [constraint, sentence] of Object.entries(words)) sentences.set(constraint, sentence)
}

/** A refused constraint becomes its Vietnamese sentence; anything else stays what it is. */
export function refusalOf(error: unknown): unknown {
  const constraint = (error as { constraint?: string } | null)?.constraint
  const sentence = constraint && sentences.get(constraint)
  return sentence ? new Refused(sentence, { cause: error }) : error
}
