import type { Day, PersonFact } from './facts.ts'

/** What the officers of a union wrote down about its funds. Amounts are whole đồng; `fund` is the fund's name. */
export type FundFact = { unitSlug: string; on: Day; fund: string } & (
  | {
      what: 'fund'
      kind: 'mutual_aid' | 'study' | 'other' | 'social'
      cause?: string
      rules: Rules
    }
  | { what: 'rules'; rules: Rules }
  | { what: 'gift'; sponsor: string; amount: number; purpose: string }
  | { what: 'collection'; name: string; amount: number; people: PersonFact[]; drive?: string }
  | { what: 'refund'; person: PersonFact; amount: number }
  | { what: 'loan'; person: PersonFact; loan: LoanFact }
  | { what: 'pause'; person: PersonFact; months: number; reason: string; decision: string }
  /** Everything that has fallen due by the day is paid. */
  | { what: 'instalments'; amount: number }
  | {
      what: 'awards'
      season: string
      awards: { person: PersonFact; rule: string }[]
      amount: number
    }
  /** From this amount on payments of the union want two people. */
  | { what: 'threshold'; amount: number }
  /** On what a fund is for; above the threshold approved by another and paid, or still waiting for it. */
  | { what: 'spending'; amount: number; purpose: string; to: string; waits: boolean }
  | { what: 'drive'; drive: string; funds: string[] }
  | { what: 'remittance'; drive: string; amount: number; to: string; receipt: string }
)

export type LoanFact = {
  purpose: 'illness' | 'disaster' | 'funeral' | 'school' | 'house' | 'livelihood'
  note: string
  amount: number
  termMonths: number
  /** How far it has come: handed out, agreed to and waiting for its turn, or only asked for. */
  outcome: 'paid out' | 'waiting' | 'requested'
}

export type Rules = {
  contribution?: number
  contributionEvery?: 'month' | 'quarter' | 'year'
  loanCeiling?: number
  maxTermMonths?: number
  priority?: LoanFact['purpose'][]
  grants?: string
  noRefund?: boolean
  decisionNumber?: string
  resolutionReference?: string
}
