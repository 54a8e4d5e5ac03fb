/**
 * Chance that falls the same way on every machine and in every year.
 *
 * Algorithm: the seed text is hashed to 32 bits with FNV-1a over its UTF-16 code units; the stream is
 * mulberry32 (one 32-bit counter, integer multiplications and shifts only). No floating-point function
 * other than one division by 2^32 is used, so every engine gives the same numbers.
 * It is for inventing people, never for secrets.
 */
export interface Dice {
  /** A number from 0 (included) to 1 (excluded). */
  next(): number
  /** A whole number between the two bounds, both included. */
  between(low: number, high: number): number
  /** True with the given probability (0–1). */
  chance(probability: number): boolean
  /** One element of a list that is not empty. */
  pick<T>(list: readonly T[]): T
  /** One element, each as likely as its weight (a positive number) says. */
  weighted<T>(list: readonly (readonly [T, number])[]): T
  /** A copy in another order (Fisher–Yates). */
  shuffled<T>(list: readonly T[]): T[]
}

export function createDice(seedText: string): Dice {
  let state = hashOf(seedText)

  function next(): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  function between(low: number, high: number): number {
    return low + Math.floor(next() * (high - low + 1))
  }

  function pick<T>(list: readonly T[]): T {
    const index = between(0, list.length - 1)
    if (list.length === 0) throw new RangeError('Nothing to pick from')
    return list[index] as T
  }

  function weighted<T>(list: readonly (readonly [T, number])[]): T {
    const total = list.reduce((sum, [, weight]) => sum + weight, 0)
    let left = next() * total
    for (const [element, weight] of list) {
      left -= weight
      if (left < 0) return element
    }
    return pick(list)[0]
  }

  function shuffled<T>(list: readonly T[]): T[] {
    const copy = [...list]
    for (let last = copy.length - 1; last > 0; last -= 1) {
      const other = between(0, last)
      const kept = copy[last] as T
      copy[last] = copy[other] as T
      copy[other] = kept
    }
    return copy
  }

  return { next, between, chance: (probability) => next() < probability, pick, weighted, shuffled }
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}
