import { type Lack, lacksOf } from '../lacks-of.ts'
import { nearFrom, shareOf } from '../share-of.ts'
import { twinOf } from '../twin-of.ts'
import { heldOut } from './held-out.ts'
import { repeats } from './repeats.ts'
import { tuning } from './tuning.ts'
import { tuningSecond } from './tuning-second.ts'

export type Text = {
  id: number
  kind: 'honest' | 'copied' | 'paraphrased' | 'empty'
  /** The text it was made of; itself, when it was not. */
  of: number
  open: readonly Lack[]
  text: string
}
/** How many the coach found rightly, wrongly, and missed. */
export type Score = { right: number; wrong: number; missed: number }
const letters: Record<string, Lack> = { a: 'amount', d: 'day', p: 'proof' }
/** The texts by which the coach was made, in two lots, and those on which it is only measured. */
export const lots = {
  tuning: [textsOf(tuning), textsOf(tuningSecond)],
  'held-out': [textsOf(heldOut)],
} as const
export type Lot = keyof typeof lots

function textsOf(lines: string): Text[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [id, kind, of, open = '', ...text] = line.split('|').map((cell) => cell.trim())
      return {
        id: Number(id),
        kind: kind as Text['kind'],
        of: Number(of || id),
        open: open.split(' ').flatMap((letter) => letters[letter] ?? []),
        text: text.join('|'),
      }
    })
}

export const precision = ({ right, wrong }: Score) => right / (right + wrong)
export const recall = ({ right, missed }: Score) => right / (right + missed)

/**
 * What the coach finds in the texts of one kind of lot. Copies and likenesses are judged by pairs of texts, everything else by texts; a copy of a copy is a
 * copy of the same text. The words say in which kind of finding something was found wrongly or missed.
 */
export function scoreOf(lot: Lot, tell: (what: string) => void = () => {}) {
  const scores = {
    copied: { right: 0, wrong: 0, missed: 0 },
    paraphrased: { right: 0, wrong: 0, missed: 0 },
    repeated: { right: 0, wrong: 0, missed: 0 },
    empty: { right: 0, wrong: 0, missed: 0 },
    'no amount': { right: 0, wrong: 0, missed: 0 },
    'no day': { right: 0, wrong: 0, missed: 0 },
    'no proof': { right: 0, wrong: 0, missed: 0 },
  } satisfies Record<string, Score>
  const count = (kind: keyof typeof scores, found: boolean, is: boolean, what: string) => {
    if (found && is) scores[kind].right += 1
    else if (found) scores[kind].wrong += 1
    else if (is) scores[kind].missed += 1
    if (found !== is) tell(`${kind}, ${found ? 'wrongly' : 'missed'}: ${what}`)
  }
  for (const texts of lots[lot])
    for (const one of texts) {
      const open = lacksOf({ content: one.text })
      const is = (lack: Lack) => one.open.includes(lack)
      const empty = one.kind === 'empty' || texts[one.of - 1]?.kind === 'empty'
      count('empty', open.includes('substance'), empty, one.text)
      count('no amount', open.includes('amount'), is('amount'), one.text)
      count('no day', open.includes('day'), is('day'), one.text)
      count('no proof', open.includes('proof'), is('proof'), one.text)
      for (const other of texts.slice(0, one.id - 1)) {
        const pair = `${other.text} / ${one.text}`
        const related = one.of === other.of
        const copy = related && one.kind !== 'paraphrased' && other.kind !== 'paraphrased'
        const same = twinOf(one.text) === twinOf(other.text)
        const near = !same && shareOf(one.text, other.text) >= nearFrom
        count('copied', same, copy, pair)
        // A copy that was taken for nearly the same is counted as missed above, and not as wrong here.
        if (!copy) count('paraphrased', near, related, pair)
      }
    }
  for (const line of repeats.trim().split('\n')) {
    const [of, kind, before = '', now = ''] = line.split('|').map((cell) => cell.trim())
    if (of === lot)
      count('repeated', shareOf(before, now) >= nearFrom, kind === 'again', `${before} / ${now}`)
  }
  return scores
}
