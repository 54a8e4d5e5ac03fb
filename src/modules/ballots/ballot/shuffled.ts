import { randomInt } from 'node:crypto'

/** The same things in an order that nobody can foresee (Fisher and Yates, with the system's random numbers). */
export function shuffled<Thing>(things: readonly Thing[]): Thing[] {
  const mixed = [...things]
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const chosen = randomInt(last + 1)
    ;[mixed[last], mixed[chosen]] = [mixed[chosen] as Thing, mixed[last] as Thing]
  }
  return mixed
}
