import { careLabel } from '../labels.ts'

export type KindCount = {
  name: string
  sensitive: boolean
  turns: number
  persons: number
  amount: number
}

/** Fewer persons than this could be recognised among their colleagues. */
export const fewestShown = 5

/**
 * Puts kinds that tell of health or hardship together until the rest concern enough persons each. What is put together must
 * itself hold enough, or be everything sensitive: otherwise the one that was hidden would follow from the total.
 * Persons of kinds put together are a lower bound (the largest of them), since the same person may be in several.
 */
export function withoutSmallCounts(rows: readonly KindCount[]): KindCount[] {
  const bySize = rows.filter(({ sensitive }) => sensitive).toSorted((a, b) => a.persons - b.persons)
  const hidden: KindCount[] = []
  for (const row of bySize) {
    const enough =
      hidden.length !== 1 && Math.max(0, ...hidden.map(({ persons }) => persons)) >= fewestShown
    if (row.persons >= fewestShown && (hidden.length === 0 || enough)) break
    hidden.push(row)
  }
  if (hidden.length === 0) return [...rows]
  const together: KindCount = {
    name: `${careLabel} (gộp vì ít người)`,
    sensitive: true,
    turns: hidden.reduce((sum, { turns }) => sum + turns, 0),
    persons: Math.max(...hidden.map(({ persons }) => persons)),
    amount: hidden.reduce((sum, { amount }) => sum + amount, 0),
  }
  return [...rows.filter((row) => !hidden.includes(row)), together]
}
