/**
 * The shape of the demonstration's facts: plain objects that can be written as JSON.
 *
 * Every span is half-open: `from` is the first day on which a thing holds, `until` the first day on which it no longer
 * does (`null`: it still holds). So a person transferred on a day belongs to the new unit from that very day.
 */

/** A day without time, `YYYY-MM-DD`. */
export type Day = string

export interface DecisionFact {
  /** As printed on the document: `12/QĐ-CĐVC`. Sequence numbers restart each year, per issuer. */
  number: string
  on: Day
  issuerSlug: string
  /** The issuer's name on that day. */
  issuer: string
  /** What it decides, in Vietnamese. */
  subject: string
}

/** As shipped in `organization.unit_kind`, with their levels and days of validity. */
export type UnitKindCode =
  | 'confederation'
  | 'provincial_federation'
  | 'central_sector_union'
  | 'superior_union'
  | 'provincial_public_employees_union'
  | 'commune_union'
  | 'grassroots_union'
  | 'occupational_union'

export type Sector = 'admin' | 'psu_full_budget' | 'psu_partial' | 'soe' | 'coop' | 'none'

export type UnitEventFact =
  | { kind: 'establish'; on: Day; decision: DecisionFact }
  | { kind: 'rename'; on: Day; name: string; shortName: string; decision: DecisionFact }
  | { kind: 'transfer'; on: Day; parentSlug: string; decision: DecisionFact }
  /** Stands on each union that ends in the merge; its successor was established by the same decision. */
  | { kind: 'merge'; on: Day; intoSlug: string; decision: DecisionFact }
  /** Stands on the union that lives on; the new one was established by the same decision. */
  | { kind: 'split'; on: Day; newSlug: string; decision: DecisionFact }
  | { kind: 'close'; on: Day; successorSlug: string | null; reason: string; decision: DecisionFact }

/** A section or a group inside a union. */
export interface SubunitFact {
  /** Unique within the union. */
  key: string
  kind: 'section' | 'group'
  /** The section that a group belongs to, or null. */
  parentKey: string | null
  name: string
  from: Day
  until: Day | null
}

export interface TermFact {
  key: string
  label: string
  plannedFrom: Day
  plannedUntil: Day
  /** The day of the congress that opened it. */
  from: Day
  until: Day | null
}

export type BodyKind =
  | 'executive_committee'
  | 'standing_committee'
  | 'inspection_committee'
  | 'womens_committee'
  | 'club'
  | 'section_committee'

export interface BodyFact {
  key: string
  kind: BodyKind
  name: string
  termKey: string
  /** The section whose committee it is. */
  subunitKey: string | null
  seats: number
  from: Day
  until: Day | null
}

/** A day of its own that a union remembers every year. */
export interface AnniversaryFact {
  name: string
  /** The first one. */
  on: Day
}

export interface UnitFact {
  slug: string
  kind: UnitKindCode
  sector: Sector
  /** Name, short name and parent on the day it was established; later ones stand in `events`. */
  name: string
  shortName: string
  parentSlug: string | null
  documentCode: string
  place: string
  establishedOn: Day
  /** By day; the first one establishes it. */
  events: UnitEventFact[]
  anniversaries: AnniversaryFact[]
  /** From this day on, everybody who ever joined or left is recorded; earlier counts are too low. */
  recordsCompleteFrom: Day | null
  subunits: SubunitFact[]
  terms: TermFact[]
  bodies: BodyFact[]
}

export type PositionKind =
  | 'chair'
  | 'vice_chair'
  | 'standing_member'
  | 'committee_member'
  | 'inspection_head'
  | 'inspection_deputy'
  | 'inspection_member'
  | 'womens_head'
  | 'womens_member'
  | 'club_head'
  | 'club_member'
  | 'section_chair'
  | 'section_vice_chair'
  | 'section_member'
  | 'group_leader'
  | 'deputy_group_leader'
  | 'accountant'
  | 'treasurer'

export interface PositionFact {
  unitSlug: string
  personKey: string
  kind: PositionKind
  bodyKey: string | null
  subunitKey: string | null
  termKey: string
  from: Day
  until: Day | null
  /** Why it ended, or null while it is held. */
  ended: 'term_ended' | 'left_the_union' | 'other_post' | 'unit_ended' | null
  how: 'elected' | 'by_election' | 'appointed' | 'assigned'
  /** The decision that recognises, appoints or assigns. */
  decision: DecisionFact
}

export type Sex = 'male' | 'female'
export type WorkerType = 'CB' | 'CC' | 'VC' | 'HĐ'
export type ProfessionalLevel =
  | 'doctor'
  | 'master'
  | 'bachelor'
  | 'college'
  | 'intermediate'
  | 'basic'

export type LeavingKind = 'retired' | 'resigned' | 'struck_off' | 'expelled' | 'deceased'

/** One thing that happened to a person's membership. `unitSlug` and `subunitKey` say where he or she is from that day. */
export type MemberEventFact =
  | {
      kind: 'admitted' | 'readmitted'
      on: Day
      unitSlug: string
      subunitKey: string | null
      decision: DecisionFact | null
    }
  /** From a union that is not part of the demonstration. */
  | {
      kind: 'transferred_in'
      on: Day
      unitSlug: string
      subunitKey: string | null
      fromName: string
      decision: DecisionFact | null
    }
  /** Between two unions of the demonstration: leaves one and joins the other on the same day. */
  | {
      kind: 'transferred'
      on: Day
      fromUnitSlug: string
      unitSlug: string
      subunitKey: string | null
      because: 'new_job' | 'merge' | 'split'
      decision: DecisionFact
    }
  /** To a union that is not part of the demonstration. */
  | { kind: 'transferred_out'; on: Day; unitSlug: string; toName: string; decision: DecisionFact }
  | {
      kind: 'suspended' | 'resumed'
      on: Day
      unitSlug: string
      reason: string
      decision: DecisionFact
    }
  | { kind: LeavingKind; on: Day; unitSlug: string; decision: DecisionFact | null }

export interface ChildFact {
  fullName: string
  bornOn: Day
  sex: Sex
}

export interface PersonFact {
  /** Unique across the demonstration, never shown. */
  key: string
  fullName: string
  /** The part that the person is called by and sorted under. */
  givenName: string
  bornOn: Day
  sex: Sex
  ethnicGroup: string
  hometown: string
  /** Twelve digits of the official shape whose first three, 000, belong to no province or country. Unique. */
  idNumber: string
  /** Within 050, which no operator has been given. Null for some. */
  phone: string | null
  /** At example.com, which belongs to nobody. Null for many. */
  email: string | null
  jobTitle: string
  workerType: WorkerType
  professionalLevel: ProfessionalLevel
  /** The day of joining the union for the first time, wherever that was. */
  joinedUnionOn: Day
  card: { number: string; issuedOn: Day } | null
  children: ChildFact[]
  /** By day; the first is an admission or a transfer in. */
  events: MemberEventFact[]
}

export interface DemoFacts {
  /** Parents before their children. */
  units: UnitFact[]
  people: PersonFact[]
  positions: PositionFact[]
}

export type DemoRole =
  | 'chair'
  | 'deputy'
  | 'treasurer'
  | 'accountant'
  | 'inspector'
  | 'group-leader'
  | 'member'

export interface AccountFact {
  /** `<slug>.<role>` */
  userName: string
  personKey: string
  role: DemoRole
  /** Where the right comes from: the union itself, or for a group leader or member of a union of unions one below it. */
  unitSlug: string
}
