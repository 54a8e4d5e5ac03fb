import { Refused } from '#platform/errors.ts'
import type { Method } from '../labels.ts'

/** What somebody marked: positions on the ballot paper. Neither list: a blank ballot. */
export type Marks = { chosen: readonly number[]; refused: readonly number[] }
export type Paper = { method: Method; mostMarks: number; choiceCount: number }

/** @throws Refused where the marks are not a ballot of this vote; nobody shall spoil one by mistake. */
export function requireFitting(paper: Paper, { chosen, refused }: Marks): void {
  const marked = [...chosen, ...refused]
  const known = marked.every((position) => position >= 1 && position <= paper.choiceCount)
  if (!known || new Set(marked).size !== marked.length)
    throw new Refused('Phiếu có mục đánh dấu hai lần hoặc không có trong danh sách.')
  if (paper.method === 'choose' && (refused.length > 0 || chosen.length > paper.mostMarks))
    throw new Refused(`Phiếu này chọn nhiều nhất ${paper.mostMarks} mục.`)
}

/** The same length for every ballot of a vote, so that an encrypted one does not tell by its length what it says. */
export function writeMarks(choiceCount: number, { chosen, refused }: Marks): string {
  return Array.from({ length: choiceCount }, (_, index) =>
    chosen.includes(index + 1) ? 'y' : refused.includes(index + 1) ? 'n' : '-',
  ).join('')
}

export function readMarks(written: string): { chosen: number[]; refused: number[] } {
  const having = (mark: string) =>
    [...written].flatMap((one, index) => (one === mark ? [index + 1] : []))
  return { chosen: having('y'), refused: having('n') }
}
