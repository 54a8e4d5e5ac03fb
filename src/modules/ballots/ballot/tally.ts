import type { Marks } from './marks.ts'

export type Tally = { blank: number; yes: number[]; no: number[] }

/** Adds ballots up, by position on the paper. A ballot without a mark is blank and counts for nobody. */
export function tally(choiceCount: number, ballots: readonly Marks[]): Tally {
  const yes = new Array<number>(choiceCount).fill(0)
  const no = new Array<number>(choiceCount).fill(0)
  let blank = 0
  for (const { chosen, refused } of ballots) {
    if (chosen.length + refused.length === 0) blank += 1
    for (const position of chosen) yes[position - 1] = Number(yes[position - 1]) + 1
    for (const position of refused) no[position - 1] = Number(no[position - 1]) + 1
  }
  return { blank, yes, no }
}
