type Count = { name: string; rank: number; count: number }

/** Fewer persons than this could be recognised among their colleagues. */
export const enoughPeople = 5

/**
 * Degrees of few persons are put together with their neighbour below until each count holds nobody or enough; what is left at the end
 * joins the one before it. A whole of few is not told at all.
 */
export function mergedCounts(degrees: readonly Count[]): Count[] {
  const whole = degrees.reduce((sum, { count }) => sum + count, 0)
  if (whole < enoughPeople) return []
  const merged: Count[] = []
  for (const one of degrees) {
    const last = merged.at(-1)
    const open = last && last.count > 0 && last.count < enoughPeople
    if (open && one.count > 0) {
      last.name = `${last.name}, ${one.name.toLowerCase()}`
      last.count += one.count
    } else merged.push({ ...one })
  }
  // A small remainder joins the nearest that holds somebody.
  const small = merged.findIndex(({ count }) => count > 0 && count < enoughPeople)
  const other = merged.findLastIndex(({ count }, index) => count > 0 && index !== small)
  const [rest, into] = [merged[small], merged[other]]
  if (rest && into) {
    into.name = `${into.name}, ${rest.name.toLowerCase()}`
    into.count += rest.count
    merged.splice(small, 1)
  }
  return merged
}
