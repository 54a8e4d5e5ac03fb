import { Refused } from '#platform/errors.ts'

/** How many ballots a second one process takes, and how many at once after a quiet while. */
const aSecond = 200
const atOnce = 400

/**
 * Keeps a flood of ballots from taking the machine away from everybody else. It counts what comes, never from where: whoever
 * was refused tries again a moment later, which the ballot's page does by itself.
 */
export function gateOf(now: () => number, rate = aSecond, most = atOnce): () => void {
  let left = most
  let last = now()
  return () => {
    const moment = now()
    left = Math.min(most, left + ((moment - last) / 1000) * rate)
    last = moment
    if (left < 1) throw new Refused('Hòm phiếu đang đông. Hãy thử lại sau vài giây.')
    left -= 1
  }
}
