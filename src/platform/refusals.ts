import { NotFound, Refused } from './errors.ts'

const sentences = new Map<string, string>()

/** Each module registers the Vietnamese sentence for each of its constraints, by constraint name. */
export function declareRefusals(words: Record<string, string>): void {
  for (const [constraint, sentence] of Object.entries(words)) sentences.set(constraint, sentence)
}

/**
 * A refused constraint becomes its Vietnamese sentence. A row that points at what the unit does not have was asked for with the number
 * of something else: there is no such thing, as with any other number. Anything else stays what it is.
 */
export function refusalOf(error: unknown): unknown {
  const { constraint, code, message } = (error ?? {}) as Record<string, string | undefined>
  const sentence = constraint && sentences.get(constraint)
  if (sentence) return new Refused(sentence, { cause: error })
  const pointsAtNothing = code === '23503' && message?.startsWith('insert or update')
  return pointsAtNothing ? Object.assign(new NotFound(), { cause: error }) : error
}
