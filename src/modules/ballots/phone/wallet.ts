import type { Method } from '../labels.ts'
import type { BlindedPaper } from './blind-paper.ts'

/** What a phone keeps of a paper. Once the ballot lies in the box, only the receipt: neither the paper nor what was chosen. */
export type Kept = {
  unitId: number
  voteId: number
  title: string
  unitName: string
  holder: string
} & (
  | { stage: 'blinded'; blinded: BlindedPaper }
  | {
      stage: 'ready'
      message: string
      signature: string
      question: string
      method: Method
      mostMarks: number
      choices: { position: number; name: string; note: string }[]
      /** Sent, and no answer came: the same is sent again, because what came first counts. */
      sent?: { chosen: number[]; refused: number[] }
    }
  | { stage: 'cast'; receipt: string }
)
export type ReadyPaper = Extract<Kept, { stage: 'ready' }>

const prefix = 'phieu-kin/'

/** Two electors who share a phone have a paper each. */
export const keyOf = ({ unitId, voteId }: { unitId: number; voteId: number }, personId: number) =>
  `${prefix}${unitId}/${voteId}/${personId}`

/** @throws Error where the browser keeps nothing: no paper must be taken that would be lost. */
export function keep(key: string, kept: Kept): void {
  localStorage.setItem(key, JSON.stringify(kept))
  if (localStorage.getItem(key) === null) throw new Error('the browser keeps nothing')
}

export function kept(key: string): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null
  } catch {
    return null
  }
}

export function keptHere(): { key: string; kept: Kept }[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .sort()
    .flatMap((key) => {
      const found = kept(key)
      return found ? [{ key, kept: found }] : []
    })
}

export function forget(key: string): void {
  localStorage.removeItem(key)
}
