import type { Rights } from '#platform/rights.ts'

/** Whoever makes a quiz knows its answers, and therefore takes it only for trial (attempt/start-attempt.ts). */
export const keepQuizzes: Rights = { own: ['chair', 'deputy', 'committee'] }

/** Officers read who took part; names of those below are not for above. */
export const readQuizzes: Rights = {
  own: ['chair', 'deputy', 'committee', 'inspector', 'group-leader'],
}

export const takeQuizzes: Rights = { own: ['member'] }
