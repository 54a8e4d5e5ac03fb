const minute = 60

/** [from so many failures in a row, seconds to wait] */
const limits = {
  account: [
    [10, 60 * minute],
    [5, 15 * minute],
    [4, 15],
    [3, 5],
  ],
  // Many people of one office share an address: it is slowed down later than an account.
  address: [
    [100, 60 * minute],
    [50, 15 * minute],
    [20, minute],
  ],
  // The code of an empty place, by address: one person copies it from a terminal.
  setup: [
    [10, 15 * minute],
    [5, minute],
    [3, 5],
  ],
} as const

export type GuessedAt = keyof typeof limits

/** How many seconds must pass after so many failures in a row before the next try. */
export function secondsToWait(at: GuessedAt, failures: number): number {
  return limits[at].find(([from]) => failures >= from)?.[1] ?? 0
}

/** Failures older than this no longer count. */
export const forgottenAfterHours = 24
