import type { AnniversaryFact, Day, Sector, UnitEventFact, UnitKindCode } from './facts.ts'
import type { CommitteeSizes } from './seats.ts'
import type { StaffPlan } from './staff-plan.ts'

export interface GroupPlan {
  name: string
  /** How large it is beside the others; 1 unless said. */
  weight?: number
}

export interface SectionPlan {
  name: string
  groups?: readonly GroupPlan[]
  weight?: number
}

export interface TermPlan {
  label: string
  plannedFrom: Day
  plannedUntil: Day
  /** The congress that opened it. */
  from: Day
  until: Day | null
  opening?: 'elected' | 'appointed'
}

/** A union as one would describe it in a page; the rest is invented from here. */
export interface UnionPlan {
  slug: string
  kind: UnitKindCode
  sector: Sector
  name: string
  shortName: string
  documentCode: string
  place: string
  parentSlug: string
  establishedOn: Day
  /** Beside its establishment. */
  events?: readonly UnitEventFact[]
  anniversaries?: readonly AnniversaryFact[]
  sections?: readonly SectionPlan[]
  groups?: readonly GroupPlan[]
  terms: readonly TermPlan[]
  /** Its own members, or null when all are members of unions below. */
  staff: Omit<StaffPlan, 'unitSlug' | 'establishedOn' | 'seats'> | null
  /** Sizes of its committees where they differ from what is usual. */
  sizes?: Partial<CommitteeSizes>
}

/** Where a union belongs on a day, from its plan alone. */
export function parentOn(plan: UnionPlan, day: Day): string {
  const moves = (plan.events ?? []).filter((event) => event.kind === 'transfer')
  return moves.findLast((event) => event.on <= day)?.parentSlug ?? plan.parentSlug
}
