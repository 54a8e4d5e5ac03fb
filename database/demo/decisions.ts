import { yearOf } from './days.ts'
import type { Day, DecisionFact } from './facts.ts'

/** Hands out decisions; asked twice for the same issuer, day and subject, it gives the same document. */
export interface DecisionRegister {
  decide(issuerSlug: string, on: Day, subject: string): DecisionFact
  /** Numbers everything handed out, per issuer and year, by day, in the documents themselves. */
  numberAll(issuer: (slug: string, on: Day) => { name: string; documentCode: string }): void
}

export function createDecisionRegister(): DecisionRegister {
  const decisions = new Map<string, DecisionFact>()

  function decide(issuerSlug: string, on: Day, subject: string): DecisionFact {
    const key = `${issuerSlug}|${on}|${subject}`
    const known = decisions.get(key)
    if (known) return known
    const decision = { number: '', on, issuerSlug, issuer: '', subject }
    decisions.set(key, decision)
    return decision
  }

  function numberAll(
    issuer: (slug: string, on: Day) => { name: string; documentCode: string },
  ): void {
    const lastNumbers = new Map<string, number>()
    const byDay = [...decisions.values()].sort((one, other) =>
      one.on < other.on ? -1 : Number(one.on > other.on),
    )
    for (const decision of byDay) {
      const book = `${decision.issuerSlug}|${yearOf(decision.on)}`
      const number = (lastNumbers.get(book) ?? 0) + 1
      lastNumbers.set(book, number)
      const { name, documentCode } = issuer(decision.issuerSlug, decision.on)
      decision.issuer = name
      decision.number = `${String(number).padStart(2, '0')}/QĐ-${documentCode}`
    }
  }

  return { decide, numberAll }
}
