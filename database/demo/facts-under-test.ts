import { demoUnits } from './index.ts'

/** The facts that the tests beside look at, made once for all of them. */
export const facts = demoUnits()
export const units = new Map(facts.units.map((unit) => [unit.slug, unit]))
export const people = new Map(facts.people.map((person) => [person.key, person]))

/** Stands for an end that has not come. */
export const lastDay = '9999-12-31'

/** The facts that break a rule, as text, so that a failure names them. */
export function broken<T>(list: readonly T[], holds: (one: T) => boolean): string[] {
  return list.filter((one) => !holds(one)).map((one) => JSON.stringify(one).slice(0, 300))
}

export function unique(list: readonly string[]): boolean {
  return new Set(list).size === list.length
}
